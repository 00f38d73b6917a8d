import { Refusal } from '../../api/request';
import { Button } from '../../ui/Button';
import { FailureSummary } from '../../ui/FailureSummary';
import { failureOf } from '../../ui/failure';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';

/** A conflict leads to a reload, a lost session to signing in again; anything else says what it is. */
export function StepTrouble({ error, reload }: { error: unknown; reload: () => void }) {
  const words = useWords();
  if (!error) return null;
  const refusal = error instanceof Refusal ? error : null;
  if (refusal?.problem.code === 'version_conflict') {
    return (
      <Notice tone="danger">
        <p>{words.steps.conflict}</p>
        <Button onPress={reload}>{words.steps.reload}</Button>
      </Notice>
    );
  }
  if (refusal?.status === 401) return <Notice tone="danger">{words.steps.signedOut}</Notice>;
  return <FailureSummary failure={failureOf(error, words)} />;
}
