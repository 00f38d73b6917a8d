import { suspectDenunciation } from './suspect-denunciation';

describe('a letter is suspected to be a denunciation', () => {
  it.each([
    'Tôi tố cáo ông K., công chức địa chính.',
    'toi to cao can bo dia chinh an tien',
    'Cán bộ một cửa gợi ý phong bì mới làm.',
    'Xin giữ kín tên tôi.',
    'Trưởng khu thu tiền mỗi nhà, không biên lai.',
    'The officer asked me for a bribe.',
  ])('%s', (text) => expect(suspectDenunciation(text).suspected).toBe(true));

  it.each([
    'Đèn đường hỏng đã lâu.',
    'Tôi không tố cáo ai, chỉ mong sửa đường.',
    'Theo Luật Khiếu nại, tố cáo thì phường phải trả lời.',
    'Bảo vệ chùa đòi tiền gửi xe.',
  ])('not: %s', (text) => expect(suspectDenunciation(text).suspected).toBe(false));

  it('when its sender says so, whatever the words', () => {
    expect(suspectDenunciation('Việc này sai rồi.', true)).toMatchObject({ suspected: true, aboutLeaders: false });
  });
});

describe('a denunciation is about the leaders of a ward', () => {
  it.each([
    'Tố cáo phó chủ tịch UBND phường nhận tiền.',
    'to cao bi thu phuong cho nguoi nha thue dat',
    'Tố cáo lãnh đạo phường bao che.',
  ])('%s', (text) => expect(suspectDenunciation(text).aboutLeaders).toBe(true));

  it.each([
    'Kính gửi ông Chủ tịch UBND phường. Tôi tố cáo công chức địa chính.',
    'Tố cáo kế toán, đề nghị Chủ tịch thành phố xem xét.',
    'Tố cáo bí thư chi bộ khu.',
  ])('not: %s', (text) => expect(suspectDenunciation(text)).toMatchObject({ suspected: true, aboutLeaders: false }));
});
