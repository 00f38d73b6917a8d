import { PhraseTrie } from '@libs/rules';
import { type NameShape, shapeOf } from './name-table';
import { OUTSIDE_PLACES } from './outside-places';
import { type WardSuccession, WardsOverTime, type WardUnit } from './wards-over-time';

export interface GazetteerPlace {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Ids of ward units of any time; none for a trap, a name that points away from every ward. */
  readonly wardIds: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly trap: string | null;
}

export interface PlaceFacts {
  /** Civil day `YYYY-MM-DD` whose wards are wanted. */
  readonly day: string;
  readonly wards: readonly WardUnit[];
  readonly successions: readonly WardSuccession[];
  readonly places: readonly GazetteerPlace[];
  /** Wards of the day whose boundary holds the point. */
  readonly unitsAt: (location: { lat: number; lng: number }) => readonly string[];
}

export type NameKind = 'ward' | 'street' | 'office' | 'place' | 'trap' | 'outside';

/** One thing a phrase may name. */
export interface Named {
  readonly kind: NameKind;
  readonly shape: NameShape;
  /** Wards of the day. */
  readonly wards: readonly string[];
  /** The gazetteer is sure enough to let the name decide. */
  readonly sure: boolean;
  /** Sure enough to contradict what a citizen stated. */
  readonly firm: boolean;
  /** Other places bear the name: it needs its kind in front of it. */
  readonly common: boolean;
  /** People live there and introduce themselves by it; nobody lives at a market. */
  readonly dwelling: boolean;
}

export interface PlaceIndex {
  readonly names: PhraseTrie<Named>;
  /** Ward codes of any time up to the day, to the wards of the day. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly unitsAt: PlaceFacts['unitsAt'];
}

/** Kinds that reach over the boundary when the gazetteer warns of it: a bridge has two ends, a zone several communes. */
const SPREADING_KINDS: readonly string[] = ['industrial_zone', 'river_or_bridge'];

const DWELLING_KINDS: readonly string[] = ['neighbourhood', 'village', 'street', 'project'];

/** Builds, once for a day and a version of the reference data, all that `decideRoute` looks names up in. */
export function buildPlaceIndex(facts: PlaceFacts): PlaceIndex {
  const overTime = new WardsOverTime(facts.wards, facts.successions, facts.day);
  const names = new PhraseTrie<Named>();
  const codes = new Map<string, readonly string[]>();
  for (const name of OUTSIDE_PLACES) names.add(name, outside(name));
  for (const ward of overTime.known()) {
    const wards = overTime.onTheDay([ward.id]);
    for (const name of [ward.name, `phường ${ward.name}`]) names.add(name, wardNamed(name, wards));
    if (ward.code) codes.set(ward.code, [...new Set([...(codes.get(ward.code) ?? []), ...wards])]);
  }
  for (const place of facts.places) {
    const wards = overTime.onTheDay(place.wardIds);
    for (const phrase of new Set([place.name, ...place.aliases])) names.add(phrase, namedBy(place, phrase, wards));
  }
  return { names, codes, unitsAt: facts.unitsAt };
}

function wardNamed(name: string, wards: readonly string[]): Named {
  return { kind: 'ward', shape: shapeOf(name), wards, sure: true, firm: true, common: false, dwelling: true };
}

function outside(name: string): Named {
  return { kind: 'outside', shape: shapeOf(name), wards: [], sure: true, firm: true, common: false, dwelling: true };
}

function namedBy(place: GazetteerPlace, phrase: string, wards: readonly string[]): Named {
  const spreads = place.trap !== null && SPREADING_KINDS.includes(place.kind);
  return {
    kind: place.wardIds.length === 0 ? 'trap' : kindOf(place.kind),
    shape: shapeOf(phrase),
    wards,
    sure: place.confidence !== 'low' && !spreads,
    firm: place.confidence === 'high' && !spreads,
    common: place.trap !== null,
    dwelling: DWELLING_KINDS.includes(place.kind),
  };
}

function kindOf(kind: string): NameKind {
  return kind === 'street' || kind === 'office' ? kind : 'place';
}
