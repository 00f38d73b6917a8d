import type { Eligibility } from '@libs/contracts';
import { Link } from 'wouter';
import { caseAt } from '../../paths';
import { useWords } from '../../words';

/** Letters in the same words: those the officer may open, and how many lie elsewhere. */
export function AlikeLetters({ eligibility: { alike, alikeElsewhere } }: { eligibility: Eligibility }) {
  const { eligibility: words, states } = useWords();
  if (alike.length === 0 && alikeElsewhere === 0) return null;
  return (
    <>
      <h3>{words.alike}</h3>
      <ul className="plain-list">
        {alike.map(({ id, trackingCode, state, sameSender }) => (
          <li key={id}>
            <Link href={caseAt(id)}>{trackingCode}</Link> · {states[state]}
            {sameSender && ` · ${words.sameSender}`}
          </li>
        ))}
        {alikeElsewhere > 0 && <li>{words.elsewhere(alikeElsewhere)}</li>}
      </ul>
    </>
  );
}
