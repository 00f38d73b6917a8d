import type { Circumstance, Subject } from '@libs/rules';

export const casePage = {
  matter: 'Cùng vụ việc',
  back: 'Về hàng việc',
  handedOn: 'Hồ sơ không còn ở chỗ bạn',
  handedOnLead: 'Việc vừa làm đã được ghi. Từ đây người khác giữ hồ sơ này, tài khoản này không xem được nữa.',
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
  protection: 'Bảo vệ người tố cáo',
  statedType: 'Người gửi chọn loại',
  subject: 'Lĩnh vực',
  unit: 'Đơn vị giữ hồ sơ',
  received: 'Nhận lúc',
  signedOn: 'Đơn có chữ ký ngày',
  circumstances: 'Tình tiết',
  headOnly: 'Chỉ người đứng đầu có thẩm quyền và người được giao mới xem được hồ sơ này.',
};

export const timeline = {
  title: 'Diễn biến',
  reason: 'Lý do',
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

/** What a step found that makes a longer limit of the law apply. */
export const circumstances: Record<Circumstance, string> = {
  complex: 'Vụ việc phức tạp',
  remote: 'Vùng sâu, vùng xa, đi lại khó khăn',
  several_places: 'Phải xác minh tại nhiều nơi',
};
