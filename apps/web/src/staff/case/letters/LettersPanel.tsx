import type { CaseDetail } from '@libs/contracts';
import { useQuery } from '@tanstack/react-query';
import { listLetters } from '../../../api/letters';
import { Refusal } from '../../../api/request';
import { Waiting } from '../../Waiting';
import { useWords } from '../../words';
import { caseKey } from '../case-query';
import { LetterEntry } from './LetterEntry';
import { NewLetter } from './NewLetter';
import './letters.css';

interface Props {
  found: CaseDetail;
  reload: () => unknown;
}

/** The case's official letters: filled in, approved, issued, fetched. Not there for whom the case has only climbed to. */
export function LettersPanel({ found, reload }: Props) {
  const { letters } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: [...caseKey(found.id), 'letters'],
    queryFn: () => listLetters(found.id),
    refetchOnWindowFocus: false,
  });
  if (error instanceof Refusal && error.status === 404) return null;
  const mayDraft = found.steps.some(({ step }) => step === 'draft_letter');
  return (
    <section className="sheet" aria-labelledby="letters">
      <h2 id="letters">{letters.title}</h2>
      {!data && <Waiting error={error} retry={refetch} />}
      {data?.items.length === 0 && <p className="soft">{letters.none}</p>}
      {data?.items.map((letter) => (
        <LetterEntry key={letter.id} found={found} letter={letter} reload={reload} />
      ))}
      {mayDraft && <NewLetter found={found} reload={reload} />}
    </section>
  );
}
