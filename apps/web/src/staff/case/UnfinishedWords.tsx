import type { CaseDetail } from '@libs/contracts';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';
import { useStepDraft } from './step-draft';

interface Props {
  found: CaseDetail;
  step: string;
  forget: () => void;
}

/** A step that is gone after a reload: its words are shown once more, to be copied elsewhere. */
export function UnfinishedWords({ found, step, forget }: Props) {
  const { steps, frame } = useWords();
  const kept = useStepDraft(found, step);
  const written = Object.entries(kept.draft).filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  if (written.length === 0) return null;
  return (
    <Notice tone="danger">
      <p>{steps.keptWords}:</p>
      {written.map(([field, value]) => (
        <p key={field} className="as-written notice-kept">
          {value}
        </p>
      ))}
      <Button
        onPress={() => {
          kept.forget();
          forget();
        }}
      >
        {frame.cancel}
      </Button>
    </Notice>
  );
}
