import type { Directory } from '@libs/organisation';
import { type Audience, type CaseKind, type Day, suspectDenunciation } from '@libs/rules';
import type { RequestedDialogue, StatedPlace } from '../entities/petition.entity';
import { allWordsOf } from '../intake/all-words';
import { decideRoute } from './decide-route';
import { denunciationRoute } from './denunciation-route';
import type { PlaceIndex } from './place-index';
import type { RoutingDecision } from './routing-decision';

/** What routing reads of a case. */
export interface ToRoute {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly audience: Audience;
  readonly title: string | null;
  readonly text: string;
  readonly dialogue: RequestedDialogue | null;
  readonly place: StatedPlace;
  /** Null also of a sealed sender: where they live is not read. */
  readonly submitterAddress: string | null;
  /** Its words must not stand in the receipt. */
  readonly encrypted: boolean;
}

/** Where a case goes, and why. */
export interface Destination {
  readonly step: 'route' | 'send_to_desk';
  readonly unitId: string;
  readonly wardId: string | null;
  readonly decision: RoutingDecision;
}

/**
 * The unit that gets a case on a day: the ward's people's committee when the evidence names one ward, else the reception
 * desk. What only a head may see never lies at the desk, and past a ward whose leaders it is about it goes to the head above.
 */
export function destinationOf(letter: ToRoute, day: Day, index: PlaceIndex, directory: Directory): Destination {
  const { title, place, submitterAddress } = letter;
  const text = allWordsOf({ ...letter, title: null });
  const decision = decideRoute({ title, text, ...place, submitterAddress }, index);
  const ward = decision.wardId;
  if (letter.audience === 'head') {
    const { aboutLeaders } = suspectDenunciation(allWordsOf(letter), letter.kind === 'to_cao');
    if (ward && denunciationRoute({ wardId: ward, aboutLeaders }) === 'ward-head') {
      return { step: 'route', unitId: directory.peoplesCommitteeOf(ward, day).id, wardId: ward, decision };
    }
    return { step: 'route', unitId: directory.superiorPeoplesCommitteeOn(day).id, wardId: null, decision };
  }
  if (ward) return { step: 'route', unitId: directory.peoplesCommitteeOf(ward, day).id, wardId: ward, decision };
  return { step: 'send_to_desk', unitId: directory.receptionDeskOn(day).id, wardId: null, decision };
}
