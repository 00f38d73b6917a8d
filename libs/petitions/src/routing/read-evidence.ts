import { type Words, wordsOf } from '@libs/rules';
import { CuesOfText } from './cues';
import { inContext, type MentionInContext } from './mention-context';
import { type Mention, mentionsIn } from './mentions';
import type { PlaceIndex } from './place-index';
import type { Evidence, EvidenceField, EvidenceKind } from './routing-decision';

const THE_WARD = wordsOf('phường').list[0]?.accented;

export interface TextReading {
  readonly evidence: readonly Evidence[];
  /** The letter says that the matter lies where its sender lives. */
  readonly atHome: boolean;
  /** It speaks of "the ward" without a name, as one speaks of one's own. */
  readonly ownWard: boolean;
}

/** Reads running text, where a name counts only with the right words around it. */
export function readText(field: EvidenceField, text: string | null | undefined, index: PlaceIndex): TextReading {
  if (!text) return { evidence: [], atHome: false, ownWard: false };
  const words = wordsOf(text);
  const cues = new CuesOfText(words);
  const mentions = mentionsIn(words, index);
  const evidence: Evidence[] = [];
  let before: MentionInContext | undefined;
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    before = inContext(mention, words, cues, before, next?.from === mention.to);
    if (before.role === 'nothing') return;
    const elsewhere = liesIn(mention, next, words, cues);
    evidence.push(evidenceOf(before, field, words, elsewhere));
  });
  return { evidence, atHome: cues.has('atHome'), ownWard: speaksOfOwnWard(words, mentions) };
}

function speaksOfOwnWard({ list }: Words, mentions: readonly Mention[]): boolean {
  const named = new Set(mentions.flatMap(({ from }) => [from, from - 1]));
  return list.some(({ accented }, at) => accented === THE_WARD && !named.has(at) && list[at + 1]?.capital !== true);
}

/** Reads a field of the form, where the sender means a place: a name needs no mark there, and a ward's code counts too. */
export function readField(field: EvidenceField, value: string | null | undefined, index: PlaceIndex): Evidence[] {
  if (!value?.trim()) return [];
  const direct = wordsOf(value);
  const words = mentionsIn(direct, index).length > 0 ? direct : wordsOf(`khu ${capitalised(value)}`);
  const cues = new CuesOfText(words);
  const mentions = mentionsIn(words, index);
  const read = mentions.flatMap((mention, i) => {
    if (mention.named.kind === 'trap') return [];
    const elsewhere = liesIn(mention, mentions[i + 1], words, cues);
    return [evidenceOf({ mention, role: 'place', marked: true }, field, words, elsewhere)];
  });
  const codes = words.list.flatMap(({ plain }) => (index.codes.has(plain) ? [plain] : []));
  return [...read, ...codes.map((code) => wardByCode(field, code, index))];
}

function wardByCode(field: EvidenceField, code: string, index: PlaceIndex): Evidence {
  const wards = index.codes.get(code) ?? [];
  return { kind: wards.length === 1 ? 'ward' : 'unsure', field, phrase: code, wards, firm: true };
}

/** "Ninh Xá, Thuận Thành": the larger place right behind a name says that another place is meant. */
function liesIn(mention: Mention, next: Mention | undefined, words: Words, cues: CuesOfText): boolean {
  if (mention.named.kind === 'outside' || next?.named.kind !== 'outside') return false;
  let at = next.from;
  for (let span = cues.before(at, 'within'); span && at > mention.to; span = cues.before(at, 'within')) at = span.from;
  const sameSentence = words.list.slice(mention.to, next.from + 1).every((word) => word.gap !== 'stop');
  return at <= mention.to && sameSentence;
}

function evidenceOf(read: MentionInContext, field: EvidenceField, words: Words, elsewhere: boolean): Evidence {
  const { mention, role, marked } = read;
  const { named } = mention;
  const phrase = words.text.slice(words.list[mention.from]?.start, words.list[mention.to - 1]?.end);
  return {
    kind: kindOf(read, elsewhere),
    field,
    phrase,
    wards: elsewhere ? [] : named.wards,
    firm: role === 'place' && marked && named.firm,
  };
}

function kindOf({ mention: { named }, role }: MentionInContext, elsewhere: boolean): EvidenceKind {
  if (role === 'aside' || role === 'home') return named.kind === 'outside' || elsewhere ? 'aside' : role;
  if (named.kind === 'outside' || elsewhere) return 'outside';
  if (named.wards.length !== 1 || !named.sure) return 'unsure';
  return named.kind === 'ward' ? 'ward' : 'place';
}

const capitalised = (value: string) => value.trim().charAt(0).toUpperCase() + value.trim().slice(1);
