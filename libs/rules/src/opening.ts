import type { CaseKind, Duty, OwedJob } from './vocabulary';

/** What is owed from the moment a letter is received, before anybody has read it. */
export interface OpeningRow {
  readonly starts: readonly Duty[];
  readonly owes: readonly OwedJob[];
  readonly basis: string;
}

const LETTER: OpeningRow = {
  starts: ['acknowledge'],
  owes: ['route-petition'],
  basis: 'Luật Tiếp công dân Đ.28(1)',
};
const FEEDBACK: OpeningRow = { ...LETTER, starts: ['acknowledge', 'answer'] };

export const OPENING: Readonly<Record<CaseKind, OpeningRow>> = {
  phan_anh: FEEDBACK,
  kien_nghi: FEEDBACK,
  chua_phan_loai: FEEDBACK,
  khieu_nai: LETTER,
  to_cao: LETTER,
  doi_thoai: LETTER,
};

/** What the citizen may contest, and until when: calendar days after the answer (a promise of the office). */
export const REOPENING_DAYS = 30;
