import { isNoAnswer } from './no-answer';
import type { PlaceIndex } from './place-index';
import { readField, readText } from './read-evidence';
import type { Evidence, EvidenceKind, RoutingDecision, RoutingInput } from './routing-decision';
import { ROUTING_RULES, type RoutingRuleId } from './routing-rules';

/**
 * Which ward of the index's day a submission is for, or the reception desk. Never guesses: evidence that disagrees, is
 * unsure or is missing leads to the desk. Pure, and linear in the length of the text.
 */
export function decideRoute(input: RoutingInput, index: PlaceIndex): RoutingDecision {
  const found = gather(input, index);
  const { rule, wardId } = judge(input, found);
  const evidence = [...found.pin, ...found.ward, ...found.place, ...found.text, ...found.address];
  const candidates = [...new Set(evidence.flatMap(({ wards }) => wards))].sort();
  const reason = ROUTING_RULES.find(({ id }) => id === rule)?.what ?? rule;
  return { rule, wardId, evidence: forReceipt(evidence), candidates, reason };
}

/** A name said a thousand times is one piece of evidence, and a receipt stays a page whatever the letter repeats. */
function forReceipt(evidence: readonly Evidence[]): Evidence[] {
  const distinct = new Map(evidence.map((item) => [`${item.kind} ${item.field} ${item.phrase}`, item]));
  return [...distinct.values()].slice(0, RECEIPT_LINES);
}

const RECEIPT_LINES = 40;

interface Found {
  readonly pin: readonly Evidence[];
  readonly ward: readonly Evidence[];
  readonly place: readonly Evidence[];
  readonly text: readonly Evidence[];
  /** Read only when the letter says that the matter is where its sender lives. */
  readonly address: readonly Evidence[];
  /** The letter says that the matter is where its sender lives. */
  readonly atHome: boolean;
  /** It speaks of "the ward" without a name: of the one its sender said to live in. */
  readonly ownWard: boolean;
}

interface Judgement {
  readonly rule: RoutingRuleId;
  readonly wardId: string | null;
}

function gather(input: RoutingInput, index: PlaceIndex): Found {
  const title = readText('title', input.title, index);
  const text = readText('text', input.text, index);
  const atHome = title.atHome || text.atHome;
  return {
    pin: pinOf(input, index),
    ward: statedWard(input, index),
    place: [
      ...readField('neighbourhood', input.neighbourhood, index),
      ...readField('street', input.street, index),
      ...readField('addressText', input.addressText, index),
    ],
    text: [...title.evidence, ...text.evidence],
    address: atHome ? readField('submitterAddress', input.submitterAddress, index) : [],
    atHome,
    ownWard: title.ownWard || text.ownWard,
  };
}

function judge(input: RoutingInput, found: Found): Judgement {
  const { pin, ward, place, text } = found;
  if (input.location) {
    const [here, ...others] = deciding(pin);
    if (here === undefined || others.length > 0) return desk('pin-outside');
    return contradicted(here, [...ward, ...place], text) ? desk('conflict') : to('pin', here);
  }
  if (some(ward, 'outside', 'unknown')) return desk('stated-elsewhere');
  const stated = deciding(ward);
  if (stated.length > 1 || (stated.length === 0 && some(ward, 'unsure'))) return desk('several');
  if (stated[0]) return contradicted(stated[0], place, text) ? desk('conflict') : to('stated-ward', stated[0]);
  const placed = deciding(place);
  if (placed.length > 1) return desk('several');
  if (placed[0]) return contradicted(placed[0], place, text) ? desk('conflict') : to('stated-place', placed[0]);
  return judgeText([...place, ...text], found);
}

/** Nothing is stated that could decide: what the letter tells does, or nothing. */
function judgeText(told: readonly Evidence[], found: Found): Judgement {
  if (some(told, 'outside')) return desk('outside');
  const homes = homesOf(found);
  const named = deciding(found.text);
  const [ward] = named;
  if (named.length > 1 || (ward && denied(ward, told))) return desk('several');
  if (ward && found.atHome && homes.some((home) => home !== ward)) return desk('conflict');
  if (ward) return to(some(found.text, 'place') ? 'text-place' : 'text-ward', ward);
  if (some(told, 'unsure')) return desk('several');
  const known = homes.length === 1 && !some(found.address, 'outside');
  return known && homes[0] ? to('sender-home', homes[0]) : desk('nothing');
}

/** Where the letter, and the address when the letter points to it, say that its sender lives. */
function homesOf({ text, address, atHome, ownWard }: Found): string[] {
  const told = atHome || ownWard ? text.filter(({ kind, wards }) => kind === 'home' && wards.length === 1) : [];
  return [...new Set([...told.flatMap(({ wards }) => wards), ...deciding(address)])];
}

const to = (rule: RoutingRuleId, wardId: string): Judgement => ({ rule, wardId });
const desk = (rule: RoutingRuleId): Judgement => ({ rule, wardId: null });
const some = (evidence: readonly Evidence[], ...kinds: EvidenceKind[]) =>
  evidence.some(({ kind }) => kinds.includes(kind));

/** The wards that evidence for one ward alone points to. */
function deciding(evidence: readonly Evidence[]): string[] {
  const single = evidence.filter(({ kind }) => kind === 'pin' || kind === 'ward' || kind === 'place');
  return [...new Set(single.flatMap(({ wards }) => wards))];
}

/**
 * Does other evidence speak against a ward? What the form states against it always does; the text only where it names
 * another ward's place firmly and nothing, in form or text, speaks for this one.
 */
function contradicted(ward: string, stated: readonly Evidence[], text: readonly Evidence[]): boolean {
  const others = deciding(stated.filter(({ firm }) => firm)).filter((id) => id !== ward);
  if (others.length > 0 || some(stated, 'outside')) return true;
  if (deciding([...stated, ...text]).includes(ward)) return false;
  return deciding(text.filter(({ firm }) => firm)).length > 0;
}

/** A place known to lie in several wards, none of them this one, stands beside the name: there are two places. */
function denied(ward: string, told: readonly Evidence[]): boolean {
  return told.some(({ kind, firm, wards }) => kind === 'unsure' && firm && wards.length > 0 && !wards.includes(ward));
}

function pinOf({ location }: RoutingInput, index: PlaceIndex): Evidence[] {
  if (!location) return [];
  return index.unitsAt(location).map((id) => ({
    kind: 'pin',
    field: 'location',
    phrase: `${location.lat}, ${location.lng}`,
    wards: [id],
    firm: true,
  }));
}

/** A ward that nobody knows is a misspelling or somewhere else: nobody may guess which. */
function statedWard({ wardName }: RoutingInput, index: PlaceIndex): Evidence[] {
  const read = readField('wardName', wardName, index);
  if (read.length > 0 || !wardName || isNoAnswer(wardName)) return read;
  return [{ kind: 'unknown', field: 'wardName', phrase: wardName, wards: [], firm: false }];
}
