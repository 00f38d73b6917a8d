import type { Opening } from '@libs/contracts';
import { Facts } from '../../ui/Facts';
import { Notice } from '../../ui/Notice';
import { useWords } from '../words';

/** Who sent it, and whom they named for protection. */
export function OpenedIdentity({ opening: { submitter, persons } }: { opening: Opening }) {
  const { openings: words, casePage } = useWords();
  return (
    <Notice>
      <h3 className="notice-title">{words.sender}</h3>
      {!submitter || submitter.anonymous ? (
        <p>{words.anonymous}</p>
      ) : (
        <Facts
          facts={[
            [casePage.name, submitter.name],
            [casePage.phone, submitter.phone],
            [casePage.email, submitter.email],
            [casePage.submitterAddress, submitter.address],
          ]}
        />
      )}
      {persons.length > 0 && (
        <>
          <h3 className="notice-title">{words.persons}</h3>
          <ul className="as-written">
            {persons.map((person) => (
              <li key={person}>{person}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
