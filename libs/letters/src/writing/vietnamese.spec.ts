import { CASE_KINDS } from '@libs/rules';
import { dateInWords, inCapitals, PETITION_NAMES } from './vietnamese';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

it.each([
  ['2026-11-24', 'ngày 24 tháng 11 năm 2026'],
  ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
])('%s is written %s', (day, words) => {
  expect(plain(dateInWords(day))).toBe(words);
});

it('no line of a date ends between a word and its number', () => {
  expect(dateInWords('2026-11-24').split(' ')).toHaveLength(3);
});

it('capitals keep every mark', () => {
  expect(inCapitals('phường Kinh Bắc, đường Đấu Mã, ưỡn ượt')).toBe('PHƯỜNG KINH BẮC, ĐƯỜNG ĐẤU MÃ, ƯỠN ƯỢT');
});

it('every kind of case has a name for what was sent', () => {
  for (const kind of CASE_KINDS) expect(PETITION_NAMES[kind]).not.toBe('');
});
