import type { RoutingInput } from '../../libs/petitions/src/routing';

interface OwnSubmission {
  readonly what: string;
  readonly input: RoutingInput;
  /** Name of today's ward, or null: the desk. */
  readonly ward: string | null;
}

/** Submissions of our own, in other words than the corpus: how people write, and the ways in which a name misleads. */
export const OWN_SUBMISSIONS: readonly OwnSubmission[] = [
  {
    what: 'an old ward name, stated',
    input: { text: 'Đèn giao thông hỏng.', wardName: 'phường Suối Hoa' },
    ward: 'Kinh Bắc',
  },
  { what: 'an old code, stated', input: { text: 'Cây đổ chắn lối đi.', wardName: '09166' }, ward: 'Vũ Ninh' },
  {
    what: 'a reused code whose two wards are one today',
    input: { text: 'Rác ùn ứ.', wardName: 'mã 09325' },
    ward: 'Hạp Lĩnh',
  },
  {
    what: 'a ward that lived half a year',
    input: { text: 'Xin cấp lại giấy tờ.', wardName: 'Tien Ninh Ve' },
    ward: 'Kinh Bắc',
  },
  {
    what: 'the older tone placement',
    input: { text: 'Cống tắc ở khu Hoà Đình, mỗi lần mưa là ngập.' },
    ward: 'Võ Cường',
  },
  {
    what: 'composed of letters and loose marks (NFD)',
    input: { text: 'Mương ở khu Đẩu Hàn đầy rác.'.normalize('NFD') },
    ward: 'Kinh Bắc',
  },
  {
    what: 'invisible characters inside a name',
    input: { text: 'Đường vào khu Kim\u200b Đôi lầy lội.' },
    ward: 'Vũ Ninh',
  },
  {
    what: 'no diacritics, small letters',
    input: { text: 'duong o khu thuy ninh, a quen khu thu ninh lay loi lam' },
    ward: 'Kinh Bắc',
  },
  {
    what: 'no diacritics, capitals kept',
    input: { text: 'Cong thoat nuoc o Ngo Khe bi tac ca tuan nay, muoi nhieu lam' },
    ward: 'Võ Cường',
  },
  {
    what: 'teencode with P.',
    input: { text: 'xe may dua nhau o P.Van Duong dem nao cx v, ko ngu dc lun' },
    ward: 'Nam Sơn',
  },
  { what: 'all in capitals', input: { text: 'ĐỀ NGHỊ PHƯỜNG KHẮC NIỆM SỬA ĐƯỜNG GẤP' }, ward: 'Hạp Lĩnh' },
  {
    what: 'English, ward after the name',
    input: { text: 'There is loud karaoke every night in Dap Cau ward, please help.' },
    ward: 'Vũ Ninh',
  },
  {
    what: 'English, a pagoda',
    input: { text: 'Parking fees at Dam pagoda, in Nam Son ward, are far too high.' },
    ward: 'Nam Sơn',
  },
  {
    what: 'two old wards that are one ward today',
    input: { text: 'Bãi rác giáp ranh phường Vệ An và phường Ninh Xá bốc mùi.' },
    ward: 'Kinh Bắc',
  },
  { what: 'two wards of today', input: { text: 'Đường nối phường Nam Sơn và phường Võ Cường xuống cấp.' }, ward: null },
  {
    what: 'a long street through several wards',
    input: { text: 'Vỉa hè đường Ngô Gia Tự bị chiếm làm chỗ đỗ xe.' },
    ward: null,
  },
  {
    what: 'a street of two old wards, one today',
    input: { text: 'Nắp cống kêu to trên đường Hai Bà Trưng.' },
    ward: 'Kinh Bắc',
  },
  { what: 'a numbered khu alone', input: { text: 'Khu 5 mất nước ba ngày nay.' }, ward: null },
  { what: 'a numbered khu with its ward', input: { text: 'Khu 5, Đáp Cầu mất nước ba ngày nay.' }, ward: 'Vũ Ninh' },
  {
    what: 'the same name in another district',
    input: { text: 'Chợ ở Ninh Xá, Thuận Thành họp tràn ra đường.' },
    ward: null,
  },
  { what: 'the same name in the capital', input: { text: 'Bãi rác xã Nam Sơn, Sóc Sơn quá tải.' }, ward: null },
  { what: 'another district alone', input: { text: 'Khói từ xưởng ở Yên Phong, đề nghị kiểm tra.' }, ward: null },
  { what: 'another province', input: { text: 'Tôi mua hàng ở Hải Phòng bị lừa tiền.' }, ward: null },
  { what: 'Kinh Bắc, the region', input: { text: 'Tự hào quê hương Kinh Bắc mà đường làng bẩn quá.' }, ward: null },
  {
    what: 'Kinh Bắc, a hospital in another ward',
    input: { text: 'Bãi xe Bệnh viện Đa khoa Kinh Bắc thu quá giá.' },
    ward: 'Võ Cường',
  },
  { what: 'a company named like a ward', input: { text: 'Công ty Võ Cường nợ lương công nhân ba tháng.' }, ward: null },
  {
    what: 'a person named like a ward',
    input: { text: 'Anh Nguyễn Nam Sơn vay tiền không trả, nhờ can thiệp.' },
    ward: null,
  },
  { what: 'paint is not Sơn', input: { text: 'Mùi sơn nồng nặc cả ngày, khu dân cư không chịu nổi.' }, ward: null },
  { what: '"phố và" is no khu', input: { text: 'Lòng đường, hè phố và vỉa hè bị lấn chiếm khắp nơi.' }, ward: null },
  {
    what: 'a street numbered after its ward',
    input: { text: 'Xe đỗ kín đường Võ Cường 6, xe cứu thương không vào được.' },
    ward: 'Võ Cường',
  },
  {
    what: 'addressed to the city',
    input: { text: 'Kính gửi UBND thành phố Bắc Ninh, UBND tỉnh Bắc Ninh. Xe buýt chạy ẩu.' },
    ward: null,
  },
  {
    what: 'lives in one ward, matter in another',
    input: { text: 'Tôi ở phường Vũ Ninh. Chợ Đọ Xá họp lấn hết đường đi.', submitterAddress: 'phường Vũ Ninh' },
    ward: 'Kinh Bắc',
  },
  {
    what: "at the sender's home",
    input: { text: 'Cột điện trước nhà tôi nghiêng lắm rồi.', submitterAddress: 'số 5, khu Phương Vỹ, phường Vũ Ninh' },
    ward: 'Vũ Ninh',
  },
  {
    what: "sender's address alone says nothing of the matter",
    input: { text: 'Xe buýt bỏ chuyến liên tục.', submitterAddress: 'phường Đại Phúc' },
    ward: null,
  },
  {
    what: 'smoke from another ward',
    input: { text: 'Khói từ phía Phong Khê bay sang khu Trà Xuyên suốt đêm.' },
    ward: 'Kinh Bắc',
  },
  {
    what: 'stated ward against a place of another',
    input: { text: 'Chùa Dạm thu vé sai quy định.', wardName: 'Kim Chân' },
    ward: null,
  },
  {
    what: 'a khu field with the short name alone',
    input: { text: 'Ngập úng kéo dài.', neighbourhood: 'Ất' },
    ward: 'Hạp Lĩnh',
  },
  { what: 'a street field', input: { text: 'Ổ gà lớn giữa đường.', street: 'số 12 Nguyễn Du' }, ward: 'Kinh Bắc' },
  {
    what: 'a commune of another district, stated',
    input: { text: 'Đề nghị thu gom rác.', wardName: 'xã Phú Lâm' },
    ward: null,
  },
  {
    what: 'food money is not Tiền An',
    input: { text: 'Truong thu tien an cua hoc sinh cao qua, ve an o nha con re hon' },
    ward: null,
  },
  { what: 'dear uncles is not Kinh Bắc', input: { text: 'Kinh bac chu tich, xin cho dan duoc gap mat' }, ward: null },
  {
    what: 'a school named after a street',
    input: { text: 'Cổng trường THPT Hàn Thuyên kẹt xe mỗi chiều.' },
    ward: 'Võ Cường',
  },
  {
    what: 'Đông Dương, the old name of a region',
    input: { text: 'Cụ tôi từng tham gia chiến tranh Đông Dương, xin hưởng chế độ.' },
    ward: null,
  },
  {
    what: 'works in one ward, lives in another',
    input: { text: 'Tôi ở phường Đại Phúc, làm ở phường Nam Sơn, đường đi làm bụi.' },
    ward: null,
  },
  {
    what: 'a ward in the news',
    input: { text: 'Báo Bắc Ninh đưa tin phường Phong Khê được khen, sao khu tôi không có nước?' },
    ward: null,
  },
  {
    what: 'a market of one ward before a home in another',
    input: { text: 'Chợ Đọ họp trước nhà tôi.', submitterAddress: 'phường Đáp Cầu' },
    ward: null,
  },
  { what: 'a house named after a region', input: { text: 'Chung cư Kinh Bắc Plaza mất nước.' }, ward: 'Vũ Ninh' },
  {
    what: 'a stated ward with the whole address behind it',
    input: { text: 'Cây gãy.', wardName: 'phường Võ Cường, thành phố Bắc Ninh, tỉnh Bắc Ninh' },
    ward: 'Võ Cường',
  },
  {
    what: 'a ward field filled with "I do not know"',
    input: { text: 'Rác ở Châm Khê.', wardName: 'không rõ' },
    ward: 'Võ Cường',
  },
  { what: 'a number in the text that is also a code', input: { text: 'Hồ sơ số 09187 chưa trả.' }, ward: null },
];
