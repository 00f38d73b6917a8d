import type { CaseDetail } from '@libs/contracts';
import { Facts } from '../../ui/Facts';
import { useWords } from '../words';

export function PlaceAndPeople({ found }: { found: CaseDetail }) {
  const { casePage } = useWords();
  const { place, dialogue } = found;
  const at = place.location && `${place.location.lat.toFixed(5)}, ${place.location.lng.toFixed(5)}`;
  const named = [place.wardName, place.neighbourhood, place.street, place.addressText, at].some(Boolean);
  return (
    <section className="sheet">
      <h2>{casePage.place}</h2>
      {named ? (
        <Facts
          facts={[
            [casePage.ward, place.wardName],
            [casePage.neighbourhood, place.neighbourhood],
            [casePage.street, place.street],
            [casePage.address, place.addressText],
            [casePage.location, at],
          ]}
        />
      ) : (
        <p className="soft">{casePage.nothing}</p>
      )}
      {dialogue && (
        <>
          <h2>{casePage.dialogue}</h2>
          <Facts
            facts={[
              [casePage.with, dialogue.with],
              [casePage.topic, dialogue.topic],
              [casePage.groupSize, dialogue.groupSize?.toString()],
            ]}
          />
        </>
      )}
      {found.matter.length > 0 && (
        <>
          <h2>{casePage.matter}</h2>
          <ul>
            {found.matter.map(({ id, trackingCode }) => (
              <li key={id}>
                <a href={`/can-bo/ho-so/${id}`}>{trackingCode}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{casePage.submitter}</h2>
      <Submitter submitter={found.submitter} />
    </section>
  );
}

function Submitter({ submitter }: Pick<CaseDetail, 'submitter'>) {
  const { casePage } = useWords();
  if (submitter === null) return <p className="soft">{casePage.sealed}</p>;
  if (submitter.anonymous) return <p>{casePage.anonymous}</p>;
  return (
    <Facts
      facts={[
        [casePage.name, submitter.name],
        [casePage.phone, submitter.phone],
        [casePage.email, submitter.email],
        [casePage.submitterAddress, submitter.address],
      ]}
    />
  );
}
