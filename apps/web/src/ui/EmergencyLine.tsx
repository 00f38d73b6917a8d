import { useSharedWords } from '../words/catalogue';
import './styles/emergency.css';

export function EmergencyNumbers() {
  const { emergency } = useSharedWords();
  const numbers = [
    ['113', emergency.police],
    ['114', emergency.fire],
    ['115', emergency.ambulance],
  ] as const;
  return (
    <ul className="emergency-numbers">
      {numbers.map(([number, name]) => (
        <li key={number}>
          <a href={`tel:${number}`}>
            <strong>{number}</strong> <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Always in sight on the citizen's pages, before anything else is asked. */
export function EmergencyLine() {
  const { emergency } = useSharedWords();
  return (
    <aside className="emergency-line" aria-label={emergency.before}>
      <div className="page-width">
        <span>{emergency.before}</span>
        <EmergencyNumbers />
      </div>
    </aside>
  );
}
