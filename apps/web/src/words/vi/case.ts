import type { PetitionType, Subject } from '@libs/rules';

export const casePage = {
  matter: 'Cùng vụ việc',
  back: 'Về hàng việc',
  letter: 'Nội dung đơn',
  place: 'Nơi xảy ra',
  ward: 'Phường người gửi ghi',
  neighbourhood: 'Khu phố, thôn',
  street: 'Đường',
  address: 'Địa chỉ ghi trong đơn',
  location: 'Tọa độ',
  nothing: 'Không ghi',
  dialogue: 'Yêu cầu đối thoại',
  with: 'Muốn gặp',
  topic: 'Về việc',
  groupSize: 'Số người',
  submitter: 'Người gửi',
  name: 'Họ và tên',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  submitterAddress: 'Địa chỉ',
  anonymous: 'Không ghi tên',
  sealed: 'Được giữ kín với tài khoản này.',
  handler: 'Người giải quyết',
  statedType: 'Người gửi chọn loại',
  subject: 'Lĩnh vực',
  unit: 'Đơn vị giữ hồ sơ',
  received: 'Nhận lúc',
  headOnly: 'Chỉ người đứng đầu có thẩm quyền và người được giao mới xem được hồ sơ này.',
};

export const deadlines = {
  title: 'Hạn và cách tính',
  none: 'Chưa có hạn nào.',
  due: 'Hạn',
  started: 'Tính từ',
  met: (date: string) => `Đã làm ngày ${date}`,
  breached: (date: string) => `Quá hạn từ ${date}`,
  paused: (date: string) => `Tạm dừng từ ${date}`,
  running: 'Đang chạy',
  limit: 'Hạn bắt buộc',
  target: 'Mốc phấn đấu',
  counted: (count: number) => `${count} ngày được tính`,
  skipped: (count: number) => `${count} ngày không tính`,
  rolled: 'Hạn rơi vào ngày nghỉ nên dời sang ngày làm việc kế tiếp.',
  basis: 'Căn cứ',
  rule: (rule: string, version: string) => `Quy tắc ${rule}, bản ${version}`,
  calendarIncomplete: 'Lịch nghỉ năm đó chưa được công bố đủ; hạn có thể đổi.',
  undetermined: 'chưa xác định',
};

/** Reasons for a day that does not count, as the calendar gives them; any other is shown as it is. */
export const dayReasons: Record<string, string> = {
  weekend: 'cuối tuần',
  holiday: 'ngày lễ',
  suspended: 'đang tạm dừng',
};

export const timeline = {
  title: 'Diễn biến',
  reason: 'Lý do',
};

export const steps = {
  title: 'Việc có thể làm',
  none: 'Lúc này không có việc nào cho tài khoản này.',
  basis: 'Căn cứ',
  submit: (action: string) => `Xác nhận: ${action}`,
  busy: 'Đang ghi…',
  done: (action: string) => `Đã ghi: ${action}.`,
  conflict: 'Có người vừa thay đổi hồ sơ này. Tải lại rồi làm tiếp; những gì đã viết vẫn còn ở đây.',
  reload: 'Tải lại hồ sơ',
  keptWords: 'Bước này không còn làm được. Những gì đã viết',
  choose: 'Chọn…',
  signedOut: 'Phiên làm việc đã hết. Đăng nhập lại ở thẻ khác rồi bấm lần nữa.',
};

/** A step's button. A step without an entry shows its own name. */
export const actions: Record<string, string> = {
  place: 'Chuyển về phường',
  return_to_desk: 'Trả lại bộ phận tiếp công dân',
  classify: 'Phân loại',
  accept: 'Nhận giải quyết',
  assign: 'Giao người giải quyết',
  ask: 'Hỏi thêm người gửi',
  reply: 'Ghi câu trả lời',
  extend: 'Gia hạn',
  answer: 'Trả lời',
  conclude: 'Kết luận',
  reopen: 'Mở lại',
  forward: 'Chuyển nơi có thẩm quyền',
  file: 'Lưu hồ sơ',
  join_matter: 'Gắn vào cùng vụ việc',
  withdraw: 'Ghi nhận rút đơn',
};

export const stepFields: Record<string, string> = {
  type: 'Loại đơn',
  subject: 'Lĩnh vực',
  unitId: 'Phường',
  accountId: 'Người được giao',
  days: 'Số ngày thêm',
  score: 'Điểm, từ 1 đến 5',
  text: 'Lời gửi đến người dân',
  reason: 'Lý do',
  related: 'Mã hồ sơ liên quan',
  body: 'Cơ quan có thẩm quyền',
};

export const petitionTypeNames: Record<PetitionType, string> = {
  phan_anh: 'Phản ánh',
  kien_nghi: 'Kiến nghị',
  khieu_nai: 'Khiếu nại',
  to_cao: 'Tố cáo',
};

export const subjects: Record<Subject, string> = {
  dat_dai_gpmb: 'Đất đai, giải phóng mặt bằng',
  trat_tu_xay_dung: 'Trật tự xây dựng',
  trat_tu_do_thi: 'Trật tự đô thị',
  moi_truong: 'Môi trường',
  an_toan_giao_thong: 'An toàn giao thông',
  ha_tang: 'Hạ tầng',
  pccc: 'Phòng cháy, chữa cháy',
  an_ninh_trat_tu: 'An ninh, trật tự',
  thu_tuc_hanh_chinh: 'Thủ tục hành chính',
  chinh_sach_xa_hoi: 'Chính sách xã hội',
  y_te_giao_duc: 'Y tế, giáo dục',
  dan_chu_co_so: 'Dân chủ ở cơ sở',
  can_bo_cong_chuc: 'Cán bộ, công chức',
  khac: 'Khác',
};
