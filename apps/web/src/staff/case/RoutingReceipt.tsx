import type { CaseDetail } from '@libs/contracts';
import { Facts } from '../../ui/Facts';
import { useWords } from '../words';

/** Why the case lies where it lies: the rule, what it stood on, and what else was possible. */
export function RoutingReceipt({ routing }: { routing: NonNullable<CaseDetail['routing']> }) {
  const { routing: words, routingRules, evidenceKinds } = useWords();
  return (
    <details className="sheet fold">
      <summary>{words.title}</summary>
      <p>{routingRules[routing.rule] ?? routing.reason}</p>
      <Facts
        facts={[
          [words.ward, routing.ward],
          [words.candidates, routing.candidates.join(', ')],
          [words.rule, routing.rule],
        ]}
      />
      <h3>{words.evidence}</h3>
      {routing.evidence.length === 0 ? (
        <p className="soft">{words.nothing}</p>
      ) : (
        <ul className="plain-list">
          {routing.evidence.map(({ kind, field, phrase, wards }) => (
            <li key={`${kind} ${field} ${phrase}`}>
              {[`“${phrase}”`, evidenceKinds[kind] ?? kind, wards.join(', ')].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
