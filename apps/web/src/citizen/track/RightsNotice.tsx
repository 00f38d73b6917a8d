import type { Track } from '@libs/contracts';
import { day } from '../../ui/dates';
import { basisIn } from '../../words/basis-in';
import { useWords } from '../words';

/** What the citizen may do elsewhere, whoever is at fault, and by which day where the law names one. */
export function RightsNotice({ found }: { found: Track }) {
  const { rights, rightNames, rightGlosses, dates } = useWords();
  if (found.rights.length === 0) return null;
  const isOverdue = found.deadlines.some(({ duty, metAt }) => duty === 'resolve' && metAt === null);
  return (
    <section className="sheet attention" aria-labelledby="rights">
      <h2 id="rights">{rights.title}</h2>
      <p>{isOverdue ? rights.overdue : rights.decided}</p>
      <ul className="ways">
        {found.rights.map(({ right, by, basis }) => (
          <li key={right}>
            <strong>{rightNames[right]}</strong>
            {by && `, ${dates.by(day(by))}`}
            <br />
            <span className="soft">
              {rights.basis}: {basisIn(rightGlosses, basis)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
