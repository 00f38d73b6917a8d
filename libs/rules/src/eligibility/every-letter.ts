import { ACCEPTED, EVERY_LETTER, FEEDBACK } from './kinds';
import { type LineRow, line } from './line';

/** Read second-hand: rows that stand on it alone say so. */
const LETTERS = 'TT 05/2021/TT-TTCP';
const secondary = { evidence: 'secondary' } as const;

/** What is asked of every letter (domain.md 3.1, 3.2). */
export const EVERY_LETTER_LINES: readonly LineRow[] = [
  line({ line: 'in_vietnamese', kinds: EVERY_LETTER, knownBy: 'language', basis: `${LETTERS} Đ.6`, ...secondary }),
  line({ line: 'readable', kinds: EVERY_LETTER, basis: `${LETTERS} Đ.6(2)(b)`, ...secondary }),
  line({ line: 'within_law', kinds: EVERY_LETTER, basis: `${LETTERS} Đ.6(2)(b)`, ...secondary }),
  line({
    line: 'not_duplicate',
    kinds: EVERY_LETTER,
    knownBy: 'alike',
    basis: `${LETTERS} Đ.6`,
    evidence: 'memory',
  }),
  line({
    line: 'one_matter',
    kinds: EVERY_LETTER,
    knownBy: 'contents',
    basis: 'Luật Tiếp công dân Đ.25(3)',
    to: '2026-06-30',
  }),
  line({
    line: 'one_matter',
    kinds: EVERY_LETTER,
    knownBy: 'contents',
    basis: 'Luật Tiếp công dân Đ.25(3); NĐ 154/2026/NĐ-CP Đ.14(4)',
    from: '2026-07-01',
  }),
  line({
    line: 'not_guided',
    kinds: ACCEPTED,
    knownBy: 'earlier-guidance',
    basis: `${LETTERS} Đ.6(2)(b), Đ.8(1)`,
    ...secondary,
  }),
  line({
    line: 'not_resolved',
    kinds: ['khieu_nai', 'khieu_nai_ky_luat', 'to_cao', ...FEEDBACK],
    knownBy: 'earlier-decision',
    basis: `TT 07/2014/TT-TTCP Đ.6; ${LETTERS}`,
    ...secondary,
  }),
];

/** A recommendation or feedback may be a plain web form: it needs no signature. */
export const FEEDBACK_LINES: readonly LineRow[] = [
  line({ line: 'sender_named', kinds: FEEDBACK, knownBy: 'name', basis: `${LETTERS} Đ.6(2)(a)`, ...secondary }),
  line({ line: 'sender_address', kinds: FEEDBACK, knownBy: 'address', basis: `${LETTERS} Đ.6(2)(a)`, ...secondary }),
  line({ line: 'content_clear', kinds: FEEDBACK, basis: LETTERS, ...secondary }),
  line({ line: 'competent', kinds: FEEDBACK, basis: 'Luật Tiếp công dân Đ.26(2)(b)' }),
];
