import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { useWords } from '../words';
import './session.css';

/** The only time they are shown. */
export function RecoveryCodes({ codes, kept }: { codes: readonly string[]; kept: () => void }) {
  const { recovery: words } = useWords();
  return (
    <section className="sheet" aria-label={words.title}>
      <p>{words.why}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row">
        <CopyButton text={codes.join('\n')} label={words.copy} />
        <Button look="main" onPress={kept}>
          {words.kept}
        </Button>
      </div>
    </section>
  );
}
