import { Button } from '../ui/Button';
import { failureOf } from '../ui/failure';
import { Notice } from '../ui/Notice';
import { useWords } from './words';

/** Stands in for what is on its way, or says why it did not come. */
export function Waiting({ error, retry }: { error: unknown; retry: () => void }) {
  const words = useWords();
  if (!error) return <p role="status">{words.frame.loading}</p>;
  return (
    <Notice tone="danger">
      <p>{failureOf(error, words).message}</p>
      <Button onPress={retry}>{words.failures.retry}</Button>
    </Notice>
  );
}
