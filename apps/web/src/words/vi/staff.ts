import type { Role } from '@libs/rules';

export * from './account';

export const roles: Record<Role, string> = {
  citizen: 'Người dân',
  system: 'Hệ thống',
  reception_officer: 'Cán bộ tiếp công dân',
  ward_officer: 'Cán bộ phường',
  ward_leader: 'Lãnh đạo UBND phường',
  superior_head: 'Lãnh đạo UBND cấp trên',
  party_officer: 'Cán bộ cơ quan Đảng',
  committee_leader: 'Lãnh đạo cấp ủy',
  custodian: 'Người giữ niêm phong',
  auditor: 'Người kiểm tra',
  administrator: 'Quản trị',
};

export const staffNav = {
  queue: 'Hàng việc',
  backlog: 'Tồn đọng',
  escalations: 'Báo lên',
  custodian: 'Giữ niêm phong',
  audit: 'Dấu vết',
  verifications: 'Xác minh',
  calendar: 'Lịch',
  absences: 'Vắng mặt',
  account: 'Tài khoản',
  signOut: 'Thoát',
  nowhere: 'Tài khoản này chưa có trang nào ở đây.',
};

export const queue = {
  tabs: 'Danh sách',
  toDo: 'Cần làm',
  awaitingSignature: 'Chờ ký đơn',
  title: 'Hàng việc',
  hint: 'Khẩn trước, rồi đến hạn gần nhất. Phím lên, xuống để đi giữa các hồ sơ.',
  search: 'Tìm',
  searchHint: 'Lời trong đơn hoặc mã',
  apply: 'Lọc',
  which: 'Xem',
  open: 'Đang mở',
  closed: 'Đã khép lại',
  state: 'Tình trạng',
  kind: 'Loại',
  any: 'Tất cả',
  empty: 'Không có hồ sơ nào.',
  more: 'Xem thêm',
  urgent: 'Khẩn',
  overdue: 'Quá hạn',
  due: (duty: string, date: string) => `${duty}: ${date}`,
  none: 'Không có hạn',
  received: (date: string) => `Nhận ${date}`,
  shown: (count: number) => `Đang xem ${count} hồ sơ`,
};
