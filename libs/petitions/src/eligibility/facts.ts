import type { CaseFile } from '@libs/casework';
import type { EligibilityFacts, State } from '@libs/rules';
import type { LeftBySender } from '@libs/vault';
import type { Petition } from '../content/petition-content';
import type { Alike } from './alike';
import { letterSigns } from './letter-signs';

const DECIDED: readonly State[] = ['decided', 'in_force', 'answered', 'concluded', 'closed', 'upheld'];
const WITHDRAWN: readonly State[] = ['withdrawn', 'terminated'];

interface Known {
  readonly file: CaseFile;
  readonly petition: Petition;
  readonly sender: LeftBySender;
  readonly alike: Alike;
  /** Other cases of the same affair that the reader may see. */
  readonly matter: readonly Pick<CaseFile, 'id' | 'state'>[];
}

/** What a case holds, as the table of conditions asks for it. */
export function eligibilityFacts({ file, petition, sender, alike, matter }: Known): EligibilityFacts {
  const all = alike.seen.length + alike.elsewhere;
  const bySender = alike.seen.filter(({ sameSender }) => sameSender).length + alike.elsewhereBySender;
  // A neighbour's letter in the same words is another affair, however it ended.
  const own = alike.seen.filter(({ sameSender }) => sameSender);
  const earlier = [...new Map([...matter, ...own].map((other) => [other.id, other.state])).values()];
  const endedIn = (states: readonly State[]) => earlier.filter((state) => states.includes(state)).length;
  return {
    sender: { named: sender.named, addressed: sender.addressed, anonymous: sender.anonymous },
    signedOn: file.signedOn,
    circumstances: file.circumstances,
    signs: letterSigns(petition),
    alike: { bySender, byOthers: all - bySender },
    earlier: { decided: endedIn(DECIDED), guided: endedIn(['guided']), withdrawn: endedIn(WITHDRAWN) },
  };
}
