import type { Words } from '@libs/rules';
import type { Cue, CueSpan, CuesOfText } from './cues';
import type { Mention } from './mentions';

/** What a name is in its text for; `nothing`: it is somebody else's name. */
export type MentionRole = 'place' | 'home' | 'aside' | 'nothing';

export interface MentionInContext {
  readonly mention: Mention;
  readonly role: MentionRole;
  /** The kind of place stands with the name: it can be nothing else. */
  readonly marked: boolean;
}

const MARKS: Record<Mention['named']['kind'], readonly Cue[]> = {
  ward: ['wardMark'],
  street: ['streetMark'],
  place: ['hamletMark', 'streetMark'],
  office: [],
  trap: [],
  outside: ['within'],
};
const ASIDES = { ours: ['aside'], outside: ['aside', 'beside'] } as const;
const ENGLISH_MARKS = new Set(['ward', 'village', 'street', 'road', 'market', 'pagoda', 'temple', 'hamlet', 'commune']);
const NUMBERED = new Set(['khu', 'kp', 'pho', 'xom', 'to', 'tdp', 'ngo', 'ngach', 'so', 'hem']);
const TOWARDS = new Set(['den', 'toi', 'ra', 'len', 'xuong', 'to', 'sang']);
const INTRODUCTION_REACH = 12;

/** Reads the words around a name. `before` is the name that precedes it in the text, already read. */
export function inContext(
  mention: Mention,
  words: Words,
  cues: CuesOfText,
  before: MentionInContext | undefined,
  nextBegins: boolean,
): MentionInContext {
  const lead = leadOf(mention, words, cues);
  const marked =
    lead.marked || mention.named.shape.selfMarked || ENGLISH_MARKS.has(words.list[mention.to]?.plain ?? '');
  const joined = before !== undefined && before.mention.to === lead.from && words.list[lead.from]?.gap !== 'stop';
  if (joined && before.role !== 'nothing') return { mention, role: before.role, marked: marked || before.marked };
  const read = (role: MentionRole): MentionInContext => ({ mention, role, marked });
  if (!counts(mention, marked, lead.from, words, cues, nextBegins)) return read('nothing');
  if (isHome(mention, lead.from, words, cues)) return read('home');
  const aside = near(lead.from, words, cues, ...ASIDES[mention.named.kind === 'outside' ? 'outside' : 'ours']);
  const isPlace = !aside || spans(aside, mention, words) || near(lead.from, words, cues, 'reaches') !== undefined;
  return read(isPlace ? 'place' : 'aside');
}

/** Steps back over "khu 4", "phường", "số 5 ngõ 3 đường": the words that belong to the name. */
function leadOf(mention: Mention, words: Words, cues: CuesOfText): { from: number; marked: boolean } {
  let from = mention.from;
  let marked = false;
  for (let steps = 0; steps < 4; steps += 1) {
    const mark = near(from, words, cues, ...MARKS[mention.named.kind]);
    const number = /^\d+\p{L}?$/u.test(words.list[from - 1]?.plain ?? '') && words.list[from]?.gap !== 'stop';
    if (mark) from = mark.from;
    else if (number && NUMBERED.has(words.list[from - 2]?.plain ?? '')) from -= 2;
    else break;
    marked = true;
  }
  return { from, marked };
}

/** A cue right in front, in the same sentence; "P." alone may carry its own full stop. */
function near(at: number, words: Words, cues: CuesOfText, ...wanted: Cue[]): CueSpan | undefined {
  const span = wanted.length > 0 ? cues.before(at, ...wanted) : undefined;
  const abbreviated = span && (words.list[span.to - 1]?.plain.length ?? 0) <= 2;
  return span && (words.list[at]?.gap !== 'stop' || abbreviated) ? span : undefined;
}

/** Whether the name is there as a place at all, and not as a person, a company or an ordinary word. */
function counts(
  mention: Mention,
  marked: boolean,
  lead: number,
  words: Words,
  cues: CuesOfText,
  nextBegins: boolean,
): boolean {
  const { kind, shape, common } = mention.named;
  if (kind === 'office') return near(lead, words, cues, 'spot') !== undefined;
  if (kind === 'trap') return false;
  if (marked) return true;
  if (kind === 'street' || shape.region || (common && kind !== 'ward')) return false;
  if (near(lead, words, cues, 'namesake') || partOfLongerName(mention, words, nextBegins)) return false;
  const located = near(lead, words, cues, 'locative', 'aside', 'home') !== undefined;
  if (kind === 'ward' && !located && words.list[mention.from]?.gap !== 'comma') return false;
  return mention.capital || (located && !shape.ordinary);
}

/** "Nguyễn Vũ Ninh" is a person, "Suối Hoa Plaza" a company. */
function partOfLongerName(mention: Mention, words: Words, nextBegins: boolean): boolean {
  const previous = words.list[mention.from - 1];
  const first = words.list[mention.from];
  const sentenceOpens = mention.from < 2 || previous?.gap === 'stop';
  const after = words.list[mention.to];
  const precededByName = previous?.capital === true && first?.gap === 'none' && !sentenceOpens;
  const followedByName =
    after?.capital === true && after.gap === 'none' && !nextBegins && after.plain !== 'bac' && after.plain !== 'tp';
  return !words.shouted && (precededByName || followedByName);
}

function isHome(mention: Mention, lead: number, words: Words, cues: CuesOfText): boolean {
  if (near(lead, words, cues, 'home')) return true;
  const opening = near(lead, words, cues, 'homeOpening');
  if (opening && (opening.from === 0 || words.list[opening.from]?.gap !== 'none')) return true;
  if (!mention.named.dwelling) return false;
  for (let at = lead; at > Math.max(0, lead - INTRODUCTION_REACH); at -= 1) {
    if (cues.before(at, 'introduction')) return true;
    if (words.list[at]?.gap === 'stop') return false;
  }
  return false;
}

/** "từ A đến B" names a stretch with two ends, not a direction. */
function spans(aside: CueSpan, mention: Mention, words: Words): boolean {
  const cue = words.list[aside.from];
  const next = words.list[mention.to];
  return (
    (cue?.plain === 'tu' || cue?.plain === 'from') &&
    aside.to - aside.from === 1 &&
    next !== undefined &&
    TOWARDS.has(next.plain)
  );
}
