import type { CaseKind, Duty, State } from '@libs/rules';

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

export const kinds: Record<CaseKind, string> = {
  phan_anh: 'Phản ánh',
  kien_nghi: 'Kiến nghị',
  khieu_nai: 'Khiếu nại',
  to_cao: 'Tố cáo',
  chua_phan_loai: 'Chưa phân loại',
  doi_thoai: 'Yêu cầu đối thoại',
};

export const states: Record<State, string> = {
  submitted: 'Đã tiếp nhận, đang chuyển',
  at_desk: 'Ở bộ phận tiếp công dân',
  triage: 'Đang xem xét, phân loại',
  in_progress: 'Đang giải quyết',
  awaiting_citizen: 'Chờ người gửi bổ sung',
  answered: 'Đã trả lời',
  concluded: 'Đã kết luận',
  closed: 'Đã khép lại',
  forwarded: 'Đã chuyển nơi có thẩm quyền',
  filed: 'Đã lưu hồ sơ',
  withdrawn: 'Người gửi đã rút',
};

export const duties: Record<Duty, string> = {
  acknowledge: 'Xác nhận đã tiếp nhận',
  triage: 'Xem xét, phân loại',
  answer: 'Trả lời',
};

/** What happened, as the timeline tells it. */
export const happenings: Record<string, string> = {
  submit: 'Đã gửi đến hệ thống',
  route: 'Đã chuyển về phường',
  send_to_desk: 'Đã chuyển đến bộ phận tiếp công dân',
  place: 'Bộ phận tiếp công dân chuyển về phường',
  return_to_desk: 'Trả lại bộ phận tiếp công dân',
  classify: 'Đã phân loại',
  accept: 'Đã nhận giải quyết',
  assign: 'Đã giao người giải quyết',
  ask: 'Cán bộ hỏi thêm',
  reply: 'Người gửi trả lời',
  extend: 'Đã gia hạn',
  answer: 'Đã trả lời',
  conclude: 'Đã kết luận',
  rate: 'Người gửi đánh giá',
  reopen: 'Mở lại theo yêu cầu của người gửi',
  forward: 'Đã chuyển nơi có thẩm quyền',
  file: 'Đã lưu hồ sơ',
  withdraw: 'Người gửi rút đơn',
  breach: 'Quá hạn',
  escalate: 'Báo lên cấp trên vì quá hạn',
  join_matter: 'Gắn vào cùng vụ việc',
  succeed: 'Chuyển sang đơn vị kế tục',
};

export const dates = {
  by: (date: string) => `trước hết ngày ${date}`,
  overdueSince: (date: string) => `Quá hạn từ ${date}`,
  metOn: (date: string) => `Xong ngày ${date}`,
};
