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
    'Tôi tố cáo người đứng đầu phường Kinh Bắc nhận tiền.',
    'Tố cáo người đứng đầu Ủy ban nhận hối lộ.',
    'to cao nguoi dung dau ubnd phuong an tien',
    'Tôi tố cáo sếp của phường nhận tiền.',
    'Tố cáo sếp phường bao che.',
    'Tố cáo thủ trưởng phường nhận phong bì.',
    'Tố cáo ban lãnh đạo của phường nhận tiền.',
    'Tố cáo ông chủ của phường này tham nhũng.',
  ])('%s', (text) => expect(suspectDenunciation(text).aboutLeaders).toBe(true));

  it.each([
    'Kính gửi ông Chủ tịch UBND phường. Tôi tố cáo công chức địa chính.',
    'Tố cáo kế toán, đề nghị Chủ tịch thành phố xem xét.',
    'Tố cáo bí thư chi bộ khu.',
    'Kính gửi người đứng đầu phường. Tôi tố cáo công chức địa chính.',
    'Tố cáo thủ trưởng công ty nhận tiền.',
    'Tố cáo người đứng đầu nhóm cho vay.',
  ])('not: %s', (text) => expect(suspectDenunciation(text)).toMatchObject({ suspected: true, aboutLeaders: false }));
});
