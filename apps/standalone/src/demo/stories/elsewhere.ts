import { accepted, answered, checked, classified, filed, forwarded, placed, type Story, signed } from '../story';

/** Letters of two further wards, and those whose ward nobody could tell from what was written. */
export const ELSEWHERE: readonly Story[] = [
  {
    ago: 1,
    ward: 'nam-son',
    from: 'Doãn Thị Mến',
    letter: {
      title: 'Cống đầu làng bị tắc',
      text: 'Cống đầu làng bị tắc, nước đọng đầy đường, xin các bác cho người đến thông.',
    },
    turns: [],
  },
  {
    ago: 3,
    ward: 'nam-son',
    from: 'Nhữ Văn Đông',
    letter: {
      type: 'kien_nghi',
      title: 'Đơn giản giấy tờ khi đăng ký nuôi con nuôi',
      text: 'Đề nghị bớt bản sao có chứng thực khi đã có dữ liệu dân cư. Nhà tôi phải đi lại bốn lần.',
    },
    turns: [classified(1, 'kien_nghi', 'thu_tuc_hanh_chinh', 'desk')],
  },
  {
    ago: 8,
    ward: 'nam-son',
    from: 'Bàng Thị Yến',
    letter: {
      title: 'Trạm biến áp kêu to',
      text: 'Trạm biến áp gần ngã tư kêu to về đêm, mong kiểm tra.',
    },
    turns: [
      placed(1, 'ward-2025-07-nam-son-uba', 'Gọi điện hỏi: ngã tư thuộc khu Đa Cấu.'),
      classified(2, 'phan_anh', 'ha_tang'),
      accepted(2),
    ],
  },
  {
    ago: 22,
    ward: 'nam-son',
    from: 'Mầu Văn Quyết',
    letter: {
      type: 'phan_anh',
      title: 'Rác ven đường lên núi Dạm',
      text: 'Rác xây dựng đổ trộm ven đường lên núi Dạm, ngày càng nhiều.',
      wardName: 'Nam Sơn',
    },
    turns: [accepted(2), answered(12, 'Đã thu dọn và lắp biển cấm, camera tại hai điểm.')],
  },
  {
    ago: 19,
    ward: 'hap-linh',
    from: 'Ngọ Thị Thắm',
    letter: {
      type: 'phan_anh',
      title: 'Nước kênh sau làng bún đổi màu',
      text: 'Nước kênh sau làng bún Khắc Niệm chuyển đục và có mùi chua từ đầu tháng.',
      wardName: 'Khắc Niệm',
    },
    turns: [accepted(3)],
  },
  {
    ago: 27,
    ward: 'hap-linh',
    from: 'Thiều Văn Ước',
    letter: {
      type: 'to_cao',
      title: 'Tố cáo việc thu tiền không biên lai',
      text: 'Tôi tố cáo lãnh đạo phường Hạp Lĩnh để cán bộ thu tiền của các hộ kinh doanh ở chợ Và mà không có biên lai. Xin giữ kín tên tôi.',
      wardName: 'Hạp Lĩnh',
      confidential: true,
    },
    turns: [signed(3, 'province'), checked(4, 'province'), accepted(5, 'province')],
  },
  {
    ago: 10,
    ward: 'hap-linh',
    from: 'Ông Thị Phẩm',
    letter: {
      title: 'Hỏi về giá điện',
      text: 'Tháng này tiền điện nhà tôi tăng gấp rưỡi, xin được giải thích cách tính.',
    },
    turns: [forwarded(2, 'Công ty Điện lực', 'Giá điện do đơn vị điện lực giải đáp.', 'desk')],
  },
  {
    ago: 29,
    ward: 'hap-linh',
    from: 'Không ghi tên',
    letter: {
      title: 'Gửi các bác',
      text: 'Chúc các bác mạnh khỏe, công tác tốt.',
    },
    turns: [filed(2, 'Không có nội dung đề nghị giải quyết.', 'desk')],
  },
  {
    ago: 12,
    ward: 'hap-linh',
    from: 'Trà Văn Nghị',
    letter: {
      title: 'Xin lắp biển chỉ đường',
      text: 'Khách về quê tôi hay đi lạc vì ngã ba không có biển. Xin lắp cho một cái.',
    },
    turns: [],
  },
];
