import { foldForSearch } from '../intake/submission';
import { addresseesOf } from './addressees-of';
import { daysTold } from './days-told';
import { languageOf } from './language-of';
import { letterSigns } from './letter-signs';
import { likenessTo } from './likeness';

const signsOf = (text: string, groupSize: number | null = null) =>
  letterSigns({ title: null, text, dialogue: groupSize === null ? null : { with: null, topic: null, groupSize } });
const told = (text: string) => daysTold(foldForSearch(text));

describe('the language of a letter', () => {
  it.each([
    ['Tôi đề nghị phường trả lời về việc thu hồi đất của gia đình tôi.', 'vietnamese'],
    ['Toi de nghi phuong tra loi ve viec thu hoi dat cua gia dinh toi.', 'vietnamese'],
    ['我请求区政府答复关于我家土地被收回的问题。', 'other'],
    ['I ask the ward to answer about the land that was taken from my family.', 'unknown'],
    ['Je demande à la commune de répondre au sujet du terrain de ma famille.', 'unknown'],
    ['Đất nhà tôi', 'unknown'],
    ['12/QĐ 2026', 'unknown'],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('the offices after Kính gửi', () => {
  it.each([
    ['Kính gửi: Chủ tịch UBND phường Kinh Bắc, tỉnh Bắc Ninh\nTôi là Hoa.', 1],
    ['Kính gửi: UBND phường Kinh Bắc; Thanh tra tỉnh Bắc Ninh\nTôi là Hoa.', 2],
    ['KÍNH GỬI:\n- UBND phường Kinh Bắc\n- Chủ tịch UBND tỉnh\n- Báo Nhân Dân\nTôi là Hoa.', 3],
    ['Kính gửi: UBND phường Kinh Bắc\nĐồng kính gửi: Tỉnh ủy Bắc Ninh', 2],
    ['Kính gửi: UBND phường Kinh Bắc\n(…)\nKính gửi: UBND phường Kinh Bắc', 1],
    ['Kính gửi:\nUBND phường Kinh Bắc\nTôi là Hoa.', 1],
    ['Hôm nay tôi kính gửi đơn này.', 0],
    ['Tôi là Hoa.', 0],
  ])('%j', (text, count) => {
    expect(addresseesOf(text)).toBe(count);
  });
});

describe('how many speak', () => {
  it.each([
    ['Chúng tôi gồm 7 hộ dân ở ngõ 12.', 7],
    ['Chúng tôi là bảy hộ ở khu Niềm Xá.', 7],
    ['Tôi thay mặt cho 12 hộ dân trong ngõ.', 12],
    ['Đơn này có 23 người cùng ký.', 23],
  ])('%s', (text, count) => {
    expect(signsOf(text).group).toEqual({ count, from: 'words' });
  });

  it.each(['Hôm đó có 7 người bị thương.', 'Chúng tôi thấy 20 người đổ rác.', 'Tôi ở hộ số 7.'])(
    'not told by: %s',
    (text) => {
      expect(signsOf(text).group).toBeNull();
    },
  );

  it('the number that was asked for goes before any that is read', () => {
    expect(signsOf('Chúng tôi gồm 7 hộ.', 30).group).toEqual({ count: 30, from: 'stated' });
  });
});

describe('the days a complaint tells', () => {
  it.each([
    ['Ngày 05/7/2026, tôi nhận được Quyết định số 12/QĐ-UBND ngày 01/7/2026.', '2026-07-05', '2026-07-01'],
    ['Tôi nhận được Quyết định số 12/QĐ-UBND ngày 1/7/2026 vào ngày 5 tháng 7 năm 2026.', '2026-07-05', '2026-07-01'],
    ['Tôi khiếu nại Quyết định số 12/QĐ-UBND ngày 01 tháng 7 năm 2026 của phường.', null, '2026-07-01'],
    ['Quyết định số 9/QĐ ngày 3/8/2026 thay Quyết định số 7/QĐ ngày 2/3/2026.', null, '2026-03-02'],
    ['Ngày 5/7/2026 tôi nhận được giấy mời. Ngày 9/7/2026 tôi nhận được quyết định.', null, null],
    ['Ngày 31/2/2026 tôi nhận được quyết định.', null, null],
    ['Ngày 5/7/2026 tôi đến phường.', null, null],
  ])('%s', (text, learnedOn, decidedOn) => {
    expect(told(text)).toEqual({ learnedOn, decidedOn });
  });
});

it('contents are counted when the letter numbers them', () => {
  expect(signsOf('Nội dung thứ nhất: đất. Nội dung thứ hai: điện.').contents).toBe(2);
  expect(signsOf('Tôi khiếu nại về đất và điện.').contents).toBe(0);
});

it('a mandate is seen when the letter speaks of one', () => {
  expect(signsOf('Tôi được mẹ tôi ủy quyền gửi đơn này.').forAnother).toBe(true);
  expect(signsOf('Tôi gửi đơn này.').forAnother).toBe(false);
});

describe('letters alike', () => {
  const letter = foldForSearch(
    'Đèn đường ngõ 12 phố Nguyễn Đăng Đạo hỏng đã hai tuần, buổi tối các cháu đi học về rất nguy hiểm. Đề nghị phường sửa giúp.',
  );

  it.each([
    ['itself with other spaces and stops', letter.replaceAll(', ', ' ,\n'), true],
    ['itself with one word more', `${letter} Cam on.`, true],
    ['another letter from the same alley', foldForSearch('Ngõ 12 phố Nguyễn Đăng Đạo mất nước đã hai tuần.'), false],
    ['nothing', '', false],
  ])('%s', (_what, other, alike) => {
    expect(likenessTo(letter)(other)).toBe(alike);
  });
});
