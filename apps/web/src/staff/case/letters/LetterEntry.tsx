import type { CaseDetail, Letter } from '@libs/contracts';
import { letterAddress } from '../../../api/letters';
import { Refusal } from '../../../api/request';
import { Button } from '../../../ui/Button';
import { day } from '../../../ui/dates';
import { Tag } from '../../../ui/Tag';
import { useWords } from '../../words';
import { StepTrouble } from '../StepTrouble';
import { useTakeStep } from '../use-take-step';
import { LetterFields } from './LetterFields';

interface Props {
  found: CaseDetail;
  letter: Letter;
  reload: () => unknown;
}

/** One letter: how far it is, what it still lacks, and what may be done with it. */
export function LetterEntry({ found, letter, reload }: Props) {
  const { letters, letterKinds, letterStates } = useWords();
  const missing = letter.fields.filter((field) => field.missing).map(({ label }) => label);
  const mayFill = letter.fields.some(({ open }) => open) && found.steps.some(({ step }) => step === 'draft_letter');
  return (
    <article className="letter">
      <h3>{letterKinds[letter.kind]}</h3>
      <p className="row soft">
        <Tag>{letterStates[letter.state]}</Tag>
        {letter.symbol && <span>{letters.symbol(letter.symbol)}</span>}
        <span>{letter.issuedAt ? letters.issued(day(letter.issuedAt)) : letters.drafted(day(letter.draftedAt))}</span>
      </p>
      {missing.length > 0 && <p className="warning">{letters.missing(missing.join(', '))}</p>}
      {mayFill && <LetterFields found={found} letter={letter} />}
      <LetterSteps found={found} letter={letter} isWhole={missing.length === 0} reload={reload} />
      {missing.length === 0 && (
        <p className="row">
          <a href={letterAddress(found.id, letter.id, 'pdf')}>{letters.pdf}</a>
          <a href={letterAddress(found.id, letter.id, 'docx')}>{letters.docx}</a>
        </p>
      )}
    </article>
  );
}

const NEXT = { draft: 'approve_letter', approved: 'issue_letter', issued: null } as const;

/** A whole draft is approved, an approved letter issued: each by a second person, which the service sees to. */
function LetterSteps({ found, letter, isWhole, reload }: Props & { isWhole: boolean }) {
  const { letters, actions, steps } = useWords();
  const taking = useTakeStep(found, () => undefined);
  const next = NEXT[letter.state];
  const isRefused = taking.error instanceof Refusal && taking.error.problem.code === 'step_refused';
  // The service says why; that names may stand there, a person says.
  const mayName = isRefused && next === 'approve_letter' && found.audience === 'head';
  if (next === null || !isWhole || !found.steps.some(({ step }) => step === next)) return null;
  return (
    <>
      <StepTrouble
        error={taking.error}
        reload={() => {
          taking.reset();
          reload();
        }}
      />
      <div className="row">
        <Button isDisabled={taking.isPending} onPress={() => taking.mutate({ step: next, letterId: letter.id })}>
          {taking.isPending ? steps.busy : actions[next]}
        </Button>
        {mayName && (
          <Button
            isDisabled={taking.isPending}
            onPress={() => taking.mutate({ step: next, letterId: letter.id, checks: ['names_read:yes'] })}
          >
            {letters.namesRead}
          </Button>
        )}
        <span className="soft">{letters.secondPerson}</span>
      </div>
    </>
  );
}
