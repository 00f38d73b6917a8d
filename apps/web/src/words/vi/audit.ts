import type { ProtectedThing } from '@libs/contracts';

export const audit = {
  title: 'Dấu vết',
  lead: 'Ai đã được xem điều gì, và dấu ký mỗi ngày chứng tỏ không ai sửa. Ở đây chỉ có số, giờ và mã băm, không có nội dung hồ sơ.',
  more: 'Xem thêm',
};

export const auditRoots = {
  title: 'Dấu ký từng ngày',
  none: 'Chưa có ngày nào được ký.',
  day: 'Ngày',
  state: 'Tình trạng',
  sealedAt: 'Ký lúc',
  cases: 'Hồ sơ',
  readBatches: 'Lượt ghi đọc',
  hash: 'Mã băm',
  key: 'Khóa ký',
  check: 'Trang này chỉ xem các dấu có nối nhau không. Muốn kiểm chữ ký và từng hồ sơ, chạy lệnh audit verify.',
  follows: 'Nối với ngày trước',
  first: 'Dấu đầu tiên',
  broken: 'Không nối với ngày trước',
  notShown: 'Ngày trước chưa hiện',
};

export const auditReads = {
  title: 'Lượt đọc',
  lead: 'Tìm theo số hồ sơ, theo tên đăng nhập hoặc số tài khoản. Kiểm tra viên không xem được hồ sơ, nên hồ sơ chỉ hiện bằng số.',
  caseId: 'Số hồ sơ',
  account: 'Tên đăng nhập hoặc số tài khoản',
  find: 'Tìm',
  none: 'Không có lượt đọc nào.',
  at: 'Lúc',
  who: 'Tài khoản',
  thing: 'Đã xem',
  which: 'Hồ sơ',
  needsOne: 'Điền ít nhất một trong hai.',
};

export const auditStandIns = {
  title: 'Người làm thay',
  lead: 'Ai làm thay ai trong những ngày nào, do ai cử và ai cho thôi. Đọc cùng dấu vết hồ sơ để biết hôm đó người làm đang giữ việc của ai.',
  none: 'Chưa cử ai làm thay.',
  absent: 'Vắng mặt',
  substitute: 'Làm thay',
  unit: 'Đơn vị',
  days: 'Những ngày',
  made: 'Do ai cử',
  ended: 'Ai cho thôi',
};

export const protectedThings: Record<ProtectedThing, string> = {
  submitter: 'Người gửi',
  denunciation: 'Nội dung tố cáo',
  letter: 'Văn bản',
  identity: 'Danh tính đã niêm phong',
  attachment: 'Tệp gửi kèm',
  redacted_copy: 'Bản đã che tên',
};
