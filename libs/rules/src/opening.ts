import type { CaseKind, Duty, OwedJob } from './vocabulary';

/** What is owed from the moment a letter is received, before anybody has read it. */
export interface OpeningRow {
  readonly starts: readonly Duty[];
  readonly owes: readonly OwedJob[];
  readonly basis: string;
}

const LETTER: OpeningRow = {
  starts: ['acknowledge', 'process'],
  owes: ['route-petition'],
  basis: 'Luật Tiếp công dân Đ.28(1); NĐ 154/2026/NĐ-CP Đ.41(3)(b)',
};
const FEEDBACK: OpeningRow = { ...LETTER, starts: [...LETTER.starts, 'answer'] };
/** The answer of ten working days and the 45-day line run from first receipt; what follows acceptance waits for the signature. */
const TO_BE_SIGNED: OpeningRow = { ...LETTER, starts: [...LETTER.starts, 'sign'] };

export const OPENING: Readonly<Record<CaseKind, OpeningRow>> = {
  phan_anh: FEEDBACK,
  kien_nghi: FEEDBACK,
  phan_anh_quy_dinh: FEEDBACK,
  chua_phan_loai: FEEDBACK,
  khieu_nai: TO_BE_SIGNED,
  khieu_nai_lan_hai: TO_BE_SIGNED,
  khieu_nai_ky_luat: TO_BE_SIGNED,
  to_cao: TO_BE_SIGNED,
  to_cao_tiep: TO_BE_SIGNED,
  doi_thoai: LETTER,
};

/** What the citizen may contest, and until when: calendar days after the answer (a promise of the office). */
export const REOPENING_DAYS = 30;
