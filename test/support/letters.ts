import type { SubmitPetition } from '@libs/contracts';

const PLACES = [
  { wardName: 'Kinh Bắc' },
  { wardName: 'phường Suối Hoa' },
  { wardName: 'Vũ Ninh' },
  { wardName: 'Võ Cường', neighbourhood: 'Hòa Đình' },
  { neighbourhood: 'Đẩu Hàn' },
  { street: 'Hàn Thuyên', wardName: 'Kinh Bắc' },
  {},
];

const MATTERS = [
  'cống thoát nước bị tắc từ đầu tháng, cứ mưa là nước dâng vào nhà',
  'đèn đường hỏng cả dãy, buổi tối trẻ em đi học thêm về rất nguy hiểm',
  'xe tải chở vật liệu chạy suốt đêm, bụi phủ kín sân và nhà cửa rung lên',
  'rác không được thu gom đã gần hai tuần, mùi hôi bốc lên khắp ngõ',
  'vỉa hè bị lấn chiếm để bán hàng, người già phải đi xuống lòng đường',
];

const REST =
  'Chúng tôi đã phản ánh với tổ trưởng hai lần, lần nào cũng được trả lời là sẽ báo lên phường nhưng đến nay chưa có ai ' +
  'đến xem. Trong ngõ có hơn ba mươi hộ, nhiều nhà có người già và trẻ nhỏ nên ai cũng lo. Tôi mong ủy ban cho người ' +
  'xuống kiểm tra, nói rõ khi nào sẽ xử lý và ai là người chịu trách nhiệm, để bà con trong khu yên tâm sinh hoạt.';

/** One of many different letters of about 500 characters, most of which name a ward. */
export function letter(number: number): SubmitPetition {
  const house = (number % 300) + 1;
  return {
    text: `Kính gửi ủy ban, trước nhà số ${house}, ${pick(MATTERS, number)}. ${REST} Thư số ${number}.`,
    ...pick(PLACES, number),
    submitter: { name: `Nguyễn Văn ${house}`, phone: `09${String(number % 100_000_000).padStart(8, '0')}` },
  };
}

function pick<T>(from: readonly T[], number: number): T {
  return from[number % from.length] as T;
}
