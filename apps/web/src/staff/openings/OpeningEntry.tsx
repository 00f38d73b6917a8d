import type { Opening } from '@libs/contracts';
import { useMutation } from '@tanstack/react-query';
import { readOpening } from '../../api/openings';
import { Button } from '../../ui/Button';
import { moment } from '../../ui/dates';
import { FailureSummary } from '../../ui/FailureSummary';
import { failureOf } from '../../ui/failure';
import { Tag } from '../../ui/Tag';
import { useWords } from '../words';
import { OpenedIdentity } from './OpenedIdentity';

interface Props {
  caseId: string;
  opening: Opening;
}

/** One request and how it stands. */
export function OpeningEntry({ caseId, opening }: Props) {
  const { openings: words, openingStates } = useWords();
  const { state, requestedAt, endsAt, refusal } = opening;
  return (
    <article className="opening">
      <p className="row">
        <Tag>{openingStates[state]}</Tag>
        <span className="soft">{words.requested(moment(requestedAt))}</span>
        {endsAt && <span className="soft">{words[state === 'open' ? 'endsAt' : 'endedAt'](moment(endsAt))}</span>}
      </p>
      {refusal && (
        <p className="as-written">
          {words.refusal}: {refusal}
        </p>
      )}
      {state === 'open' && <Reading caseId={caseId} openingId={opening.id} />}
    </article>
  );
}

/** Shown only when asked for, since every reading is recorded; kept nowhere, so it goes with this piece of the page. */
function Reading({ caseId, openingId }: { caseId: string; openingId: string }) {
  const words = useWords();
  const reading = useMutation({ mutationFn: () => readOpening(caseId, openingId), gcTime: 0 });
  return (
    <>
      {reading.error && <FailureSummary failure={failureOf(reading.error, words)} />}
      {reading.data && <OpenedIdentity opening={reading.data} />}
      <div className="row">
        {reading.data ? (
          <Button onPress={() => reading.reset()}>{words.openings.hide}</Button>
        ) : (
          <Button look="main" isDisabled={reading.isPending} onPress={() => reading.mutate()}>
            {reading.isPending ? words.openings.reading : words.openings.read}
          </Button>
        )}
        <span className="soft">{words.openings.readNoted}</span>
      </div>
    </>
  );
}
