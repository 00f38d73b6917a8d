export * from './happenings';
export * from './law';

export const brand = {
  name: 'Lắng Nghe',
  place: 'Tỉnh Bắc Ninh',
  purpose: 'Tiếp nhận phản ánh, kiến nghị và yêu cầu đối thoại của người dân',
};

export const frame = {
  skip: 'Đến nội dung chính',
  language: 'Ngôn ngữ',
  menu: 'Các trang',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  loading: 'Đang tải…',
  cancel: 'Thôi',
  optional: 'không bắt buộc',
};

export const emergency = {
  before: 'Đang gặp nguy hiểm? Gọi ngay:',
  police: 'Công an',
  fire: 'Cứu hỏa',
  ambulance: 'Cấp cứu',
};

export const failures = {
  heading: 'Chưa gửi được',
  check: (count: number) => `Có ${count} chỗ cần xem lại`,
  noAnswer: 'Không kết nối được với máy chủ. Những gì đã viết vẫn còn ở đây; xin kiểm tra mạng rồi thử lại.',
  unknown: 'Có lỗi ngoài dự tính. Những gì đã viết vẫn còn ở đây; xin thử lại sau ít phút.',
  incomplete: 'Chưa gửi đi: còn chỗ phải điền.',
  required: 'Xin điền chỗ này.',
  retry: 'Thử lại',
};

export const dates = {
  by: (date: string) => `trước hết ngày ${date}`,
  overdueSince: (date: string) => `Quá hạn từ ${date}`,
  unsure: 'Ngày dự kiến: chưa có thông báo nghỉ lễ, tết của năm đó',
  pausedSince: (date: string) => `Tạm dừng tính từ ngày ${date}`,
  metOn: (date: string) => `Xong ngày ${date}`,
};
