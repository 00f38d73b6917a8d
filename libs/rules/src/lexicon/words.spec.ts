import { canStandFor, wordsOf } from './words';

const keys = (text: string) => wordsOf(text).list.map(({ accented }) => accented);

describe('words are compared', () => {
  it('whatever the tone placement, the composition, the case and the invisible characters', () => {
    const same = ['Hòa Đình', 'Hoà Đình', 'HÒA ĐÌNH', 'Hòa Đình'.normalize('NFD'), 'H\u200bòa \u202eĐình'];
    for (const text of same) expect(keys(text)).toEqual(keys('hòa đình'));
  });

  it('with their diacritics when they are written, without when they are not', () => {
    const [name] = wordsOf('Sơn').list;
    const written = (text: string) => wordsOf(text).list.map((word) => name !== undefined && canStandFor(word, name));
    expect(written('sơn son sờn đơn')).toEqual([true, true, false, false]);
  });

  it('knowing a text without diacritics and a text in capitals', () => {
    expect(wordsOf('duong o Cham Khe hong roi').unaccented).toBe(true);
    expect(wordsOf('Đường ở Châm Khê hỏng rồi').unaccented).toBe(false);
    expect(wordsOf('ĐƯỜNG HỎNG RỒI').shouted).toBe(true);
  });
});
