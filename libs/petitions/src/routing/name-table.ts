import { listed, type PhraseMatch, PhraseTrie, type Word, wordsOf } from '@libs/rules';

const keys = (phrases: string): ReadonlySet<string> => new Set(listed(phrases).map(keyOf));

/** Openings that say by themselves what kind of place follows: "chợ Đọ" needs no further mark, "Đọ" would. */
const KINDS = new PhraseTrie<true>();
for (const kind of listed(`
    khu, khu phố, khu đô thị, khu công nghiệp, khu nhà ở, khu tập thể, kđt, kcn, ccn, cụm công nghiệp, cụm cn, chung
    cư, phố, làng, xóm, thôn, chợ, chợ cóc, cầu, cầu vượt, đình, đền, chùa, nghè, nhà thờ, lăng, núi, đồi, hồ, sông,
    trường, trường thpt, trường mầm non, mầm non, đại học, cao đẳng, học viện, bệnh viện, bệnh viện đa khoa, bv,
    viện, ga, bến xe, đường, ngõ, quốc lộ, tỉnh lộ, ngã, ngã tư, nút giao, tượng đài, công viên, vườn hoa, quảng
    trường, bảo tàng, cây xăng, sân bóng, lò gốm, nhà máy, trụ sở, dự án, phường, xã
  `)) {
  KINDS.add(kind, true);
}

/**
 * Names that are also ordinary words, as written or once their diacritics are gone ("tien an": Tiền An, or money for
 * food; "kinh bac": Kinh Bắc, or dear uncle). Small letters and a preposition are not enough for these.
 */
const ORDINARY = keys(`
  cổng hậu, tiền an, vệ an, vạn an, đa cấu, đa cầu, thanh an, thái bảo, công binh, cầu ngà, quả cảm, tiền trong, tiền ngoài, thanh sơn,
  văn cao, làng đại học, thành cổ, phố cổ, nam sơn, đông dương, phúc đức, vạn phúc, hữu chấp, đạo chân, cường thịnh, hai vân, phúc sơn, sơn đông,
  sơn nam, sơn trung, phú xuân, xuân đồng, cổng ô, suối hoa, đại phúc, hòa long, kinh bắc, lâm trại, châu sơn, thành sơn, phúc ninh, hai văn
`);

/** Names of a whole region too (Đông Dương: Indochina): they need the word "ward" or "khu" in front. */
const REGIONS = keys('kinh bắc, đông dương');

/** How strictly a written name must be marked before it counts. */
export interface NameShape {
  /** It opens with the kind of place it is. */
  readonly selfMarked: boolean;
  /** What remains after the kind is one syllable: only a capital tells "phố Và" from "phố và". */
  readonly short: boolean;
  readonly ordinary: boolean;
  readonly region: boolean;
}

/** What the name itself says about how easily it is mistaken. */
export function shapeOf(phrase: string): NameShape {
  const { list } = wordsOf(phrase);
  const opening = Math.max(
    0,
    ...KINDS.startingAt(list, 0)
      .filter(isExact(list))
      .map(({ to }) => to),
  );
  const selfMarked = opening > 0 && opening < list.length;
  const own = list.slice(selfMarked ? opening : 0);
  const short = own.length === 1 && (selfMarked || (own[0]?.plain.length ?? 0) <= MARKLESS_LENGTH);
  const key = keyOf(phrase);
  return { selfMarked, short, ordinary: ORDINARY.has(key), region: REGIONS.has(key) };
}

const isExact =
  (list: readonly Word[]) =>
  ({ words, from }: PhraseMatch<true>) =>
    words.every((word, i) => list[from + i]?.accented === word.accented);

/** One long word ("Vincom") is not taken for another; a short one ("Diềm") may be. */
const MARKLESS_LENGTH = 4;

function keyOf(phrase: string): string {
  return wordsOf(phrase)
    .list.map((word) => word.accented)
    .join(' ');
}
