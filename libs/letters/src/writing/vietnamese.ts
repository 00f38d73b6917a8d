import type { CaseKind, Day } from '@libs/rules';

const NO_BREAK = '\u00a0';

/**
 * `ngày 05 tháng 02 năm 2026`: days under 10 and the months 1 and 2 are written with a nought (NĐ 30/2020, Annex I, M).
 * No line ends between a word and its number.
 */
export function dateInWords(day: Day): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const parts = [`ngày ${date}`, `tháng ${Number(month) > 2 ? Number(month) : month}`, `năm ${year}`];
  return parts.map((part) => part.replace(' ', NO_BREAK)).join(' ');
}

/** In capitals; the letters of Vietnamese keep their marks. */
export function inCapitals(words: string): string {
  return words.toLocaleUpperCase('vi');
}

/** What a letter calls the thing that was sent. */
export const PETITION_NAMES: Readonly<Record<CaseKind, string>> = {
  khieu_nai: 'đơn khiếu nại',
  khieu_nai_lan_hai: 'đơn khiếu nại lần hai',
  khieu_nai_ky_luat: 'đơn khiếu nại quyết định kỷ luật',
  to_cao: 'đơn tố cáo',
  to_cao_tiep: 'đơn tố cáo tiếp',
  kien_nghi: 'kiến nghị',
  phan_anh: 'phản ánh',
  phan_anh_quy_dinh: 'phản ánh, kiến nghị về quy định hành chính',
  chua_phan_loai: 'đơn',
  doi_thoai: 'yêu cầu đối thoại',
};
