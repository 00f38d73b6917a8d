import type { Redaction } from '@libs/contracts';
import { moment } from '../../ui/dates';
import { useWords } from '../words';

/** A copy without names, as the verifier sees it. */
export function CopyText({ copy }: { copy: Redaction }) {
  const { redaction: words } = useWords();
  return (
    <>
      <p className="soft">{words.madeAt(moment(copy.madeAt))}</p>
      <p className="as-written redacted">{copy.text}</p>
    </>
  );
}
