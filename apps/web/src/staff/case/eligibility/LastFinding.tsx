import type { Eligibility } from '@libs/contracts';
import { moment } from '../../../ui/dates';
import { Facts } from '../../../ui/Facts';
import { useWords } from '../../words';

/** What an officer found when the letter was last gone through, and why. */
export function LastFinding({ eligibility: { found } }: { eligibility: Eligibility }) {
  const { eligibility: words, choices } = useWords();
  if (!found) return <p className="soft">{words.notYet}</p>;
  return (
    <Facts
      facts={[
        [words.finding, choices.finding[found.finding]],
        [words.reason, found.reason],
        [words.by, found.by],
        [words.at, moment(found.at)],
      ]}
    />
  );
}
