import type { RedactionProposal } from '@libs/contracts';

export const redaction = {
  title: 'Bản che tên',
  lead: 'Người xác minh chỉ nhận bản này, không thấy gì khác của hồ sơ.',
  mark: 'Che và lập bản mới',
  marking: 'Chỗ được đánh dấu sẽ bị che. Bỏ dấu chỗ không cần, thêm chỗ còn sót.',
  notSought:
    'Người gửi đã được niêm phong: máy không biết tên họ nên không tìm được. Hãy tự đọc và che tên, chữ ký, chi tiết nào cho biết người gửi là ai.',
  text: 'Nội dung, với chỗ sẽ che',
  found: 'Sẽ che',
  none: 'Chưa có chỗ nào.',
  places: (count: number) => (count === 1 ? '' : ` · ${count} chỗ`),
  more: 'Che thêm lời này',
  moreHint: 'Gõ đúng như trong nội dung, hoặc bôi đen ở trên rồi bấm. Mọi chỗ giống vậy đều được che.',
  add: 'Che thêm',
  notThere: 'Không thấy lời này trong nội dung.',
  make: 'Lập bản che tên',
  making: 'Đang lập…',
  made: 'Đã lập bản che tên.',
  latest: 'Người xác minh thấy',
  madeAt: (at: string) => `Lập lúc ${at}`,
  verifier: 'Người xác minh',
  choose: 'Chọn…',
  name: 'Giao xác minh',
  naming: 'Đang ghi…',
  named: 'Đã giao. Người này đọc được bản trên ở trang Xác minh.',
};

export const markKinds: Record<RedactionProposal['marks'][number]['kind'] | 'added', string> = {
  name: 'Tên người',
  phone: 'Số điện thoại',
  email: 'Thư điện tử',
  address: 'Địa chỉ',
  id_number: 'Số giấy tờ',
  sender: 'Người gửi',
  added: 'Thêm vào',
};

/** On the page of whoever was named to verify. */
export const verifications = {
  title: 'Xác minh',
  lead: 'Bản che tên của những hồ sơ được giao xác minh. Phần bị che không xem được ở đây.',
  none: 'Chưa được giao xác minh hồ sơ nào.',
  copy: (number: number) => `Hồ sơ thứ ${number}`,
  report: 'Báo kết quả xác minh',
  found: 'Kết quả',
  send: 'Gửi vào hồ sơ',
  sending: 'Đang gửi…',
  sent: 'Đã gửi. Người đứng đầu và người được giao đọc được trong hồ sơ.',
};
