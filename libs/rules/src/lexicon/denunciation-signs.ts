import { listed, type SignTable } from './signs';

const OFFICIALS = listed(`
    cán bộ, công chức, viên chức, địa chính, chủ tịch, phó chủ tịch, bí thư, lãnh đạo, công an, trưởng phòng, tổ
    trưởng, trưởng khu, tổ công tác, đội quản lý, đội trật tự, thanh tra, cảnh sát, một cửa, hiệu trưởng, kế toán,
    officer, official, chairman, policeman
  `);

/**
 * Signs that a letter denounces somebody in office. A false alarm costs an officer some minutes and narrows who reads
 * the letter; a miss shows a denouncer to the colleagues of the person denounced (Luật Tố cáo Đ.8, Đ.56). So the table
 * leans to the alarm: a wish for secrecy is a sign by itself.
 */
export const DENUNCIATION_SIGNS: SignTable = {
  signs: [
    { id: 'denounces', phrases: ['tố cáo', 'đơn tố giác', 'tố giác', 'denounce', 'denunciation', 'whistleblower'] },
    {
      id: 'bribery',
      phrases: listed(`
    hối lộ, vòi tiền, vòi vĩnh, vòi quà, lót tay, tham nhũng, tham ô, biển thủ, ăn chặn, ăn bớt, nhũng nhiễu, sách
    nhiễu, ăn hối lộ, làm luật, tiền bôi trơn, muốn nhanh thì phải có, bribe, bribes, bribery, corruption, corrupt
  `),
    },
    {
      id: 'money_to_official',
      phrases: listed(`
    nhận tiền, đòi tiền, lấy tiền, thu tiền, đưa tiền, ăn tiền, gợi ý tiền, phong bì, bồi dưỡng, chung chi, không
    phiếu thu, không có phiếu thu, không nhận được phiếu thu, ai nhận được phiếu thu, không biên lai, không có biên
    lai, không hóa đơn, tư túi, bỏ túi, asked for money, cash
  `),
      near: OFFICIALS,
      within: 20,
    },
    {
      id: 'abuse_of_office',
      phrases: listed(`
    lợi dụng chức vụ, lạm dụng chức vụ, lạm quyền, lộng quyền, bao che, bảo kê, tiếp tay, dung túng, chia chác, cố ý
    làm trái, khai khống, làm giả hồ sơ, ký lùi ngày, rút ruột, hành dân
  `),
      near: OFFICIALS,
      within: 15,
    },
    {
      id: 'wishes_secrecy',
      phrases: listed(`
    giữ kín, giữ bí mật, bí mật danh tính, giấu tên, giấu danh tính, không để lộ, đừng để lộ, đừng tiết lộ, không
    tiết lộ, không dám để tên, không dám nêu tên, không dám ghi tên, đừng nói tên, không nêu tên tôi, đừng cho họ
    biết, đừng cho ai biết, không cho ai biết, không dám ký tên, không ai dám ký tên, không dám đứng tên, sợ trả
    thù, sợ bị trả thù, sợ trù dập, bị trù dập, keep my name, keep this confidential, anonymous
  `),
    },
  ],
  neutral: listed(`
    không tố cáo, ko tố cáo, không phải tố cáo, không phải là tố cáo, không phải đơn tố cáo, không có ý tố cáo, chưa
    tố cáo, chẳng tố cáo, không định tố cáo, không muốn tố cáo, chứ không tố cáo, luật tố cáo, luật khiếu nại tố
    cáo, luật khiếu nại và tố cáo, luật khiếu nại luật tố cáo, giải quyết khiếu nại tố cáo, phòng chống tham nhũng,
    chống tham nhũng, not corrupt
  `),
};

const HEADS_OF_A_WARD = ['người đứng đầu', 'đứng đầu', 'sếp', 'sếp lớn', 'thủ trưởng', 'ông chủ', 'ông trùm'].flatMap(
  (head) => ['phường', 'của phường', 'ubnd', 'ủy ban', 'ủy ban nhân dân', 'đảng ủy'].map((body) => `${head} ${body}`),
);

/**
 * Signs that the denounced are a ward's leaders: the head of the superior people's committee is competent then, and the
 * ward must not hear of it (LTC Đ.13(4)(a)). `neutral` are leaders as the ones written to, and leaders of other bodies.
 */
export const WARD_LEADER_SIGNS: SignTable = {
  signs: [
    {
      id: 'ward_chair',
      phrases: listed(`
    chủ tịch, phó chủ tịch, pct phường, ct phường, ward chairman, chairman of the ward, vice chairman
  `),
    },
    { id: 'ward_party_secretary', phrases: ['bí thư', 'phó bí thư', 'party secretary'] },
    {
      id: 'ward_leaders',
      phrases: listed(`
    lãnh đạo phường, lãnh đạo của phường, lãnh đạo ubnd phường, lãnh đạo đảng ủy, lãnh đạo ủy ban, ward leaders
  `),
    },
    {
      // Who does not write the title down means the same person.
      id: 'head_of_the_ward',
      phrases: [...HEADS_OF_A_WARD, ...listed('head of the ward, ward head')],
    },
  ],
  neutral: [
    ...leadersAs(
      listed('kính gửi, gửi, kính thưa, thưa, kính trình, đề nghị, kính đề nghị, kính mong, mong, xin, nhờ'),
    ),
    ...listed(`
    thành phố, tp, tỉnh, ubnd thành phố, ubnd tp, ubnd tỉnh, nước, quốc hội, hội, công ty, tập đoàn, hđqt, mặt trận,
    công đoàn, huyện, ubnd huyện
  `).map((body) => `chủ tịch ${body}`),
    ...['chi bộ', 'đoàn', 'chi đoàn', 'thành ủy', 'tỉnh ủy', 'thành đoàn', 'tổ dân phố', 'khu phố'].map(
      (body) => `bí thư ${body}`,
    ),
  ],
};

function leadersAs(openings: readonly string[]): string[] {
  const courtesies = ['', 'ông ', 'bà ', 'bác ', 'anh ', 'chị ', 'đồng chí ', 'đ c ', 'các đồng chí '];
  const leaders = [
    ...listed('chủ tịch, phó chủ tịch, bí thư, phó bí thư, lãnh đạo phường, lãnh đạo của phường, lãnh đạo ubnd phường'),
    ...HEADS_OF_A_WARD,
  ];
  return openings.flatMap((opening) =>
    courtesies.flatMap((courtesy) => leaders.map((leader) => `${opening} ${courtesy}${leader}`)),
  );
}
