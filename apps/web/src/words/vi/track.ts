import type { CaseKind } from '@libs/rules';
import type { CitizenStep } from '../takers';

export const track = {
  title: 'Theo dõi đơn',
  lead: 'Nhập mã theo dõi và khóa riêng đã nhận khi gửi.',
  code: 'Mã theo dõi',
  secret: 'Khóa riêng',
  open: 'Xem',
  opening: 'Đang tìm…',
  notFound: 'Không có đơn nào ứng với mã và khóa này. Xin xem lại từng chữ.',
  refresh: 'Xem tin mới',
  other: 'Xem đơn khác',
  state: 'Hiện nay',
  unit: (name: string) => `Nơi giữ đơn: ${name}`,
  next: 'Việc kế tiếp',
  nothingDue: 'Không còn việc nào phải chờ.',
  promises: 'Các hạn',
  letters: 'Văn bản đã phát hành',
  issued: (symbol: string, date: string) => `Số ${symbol}, ngày ${date}`,
  pdf: 'Tải bản PDF',
  history: 'Đã xảy ra',
  letter: 'Nội dung đã gửi',
  received: (at: string) => `Gửi lúc ${at}`,
  your: 'Ông, bà có thể',
  thanks: 'Đã ghi nhận.',
  send: 'Gửi',
  sending: 'Đang gửi…',
};

/** What a citizen may do. */
export const citizenSteps: Record<CitizenStep, string> = {
  reply: 'Trả lời câu hỏi',
  rate: 'Đánh giá',
  reopen: 'Đề nghị xem lại',
  withdraw: 'Rút đơn',
  request_protection: 'Yêu cầu bảo vệ',
};

/** What the form for it says. */
export const citizenStepMeanings: Record<Exclude<CitizenStep, 'withdraw'>, string> = {
  reply: 'Cán bộ đang chờ câu trả lời để giải quyết tiếp.',
  rate: 'Việc giải quyết đã đúng mong đợi chưa?',
  reopen: 'Nói rõ điều gì chưa được giải quyết.',
  request_protection:
    'Dành cho ông, bà, vợ hoặc chồng, cha mẹ, con. Ở ô đầu chỉ ghi mối nguy, xin đừng ghi tên người cần bảo vệ: lời ở ô này được mã hóa, người đứng đầu có thẩm quyền và người được giao giải quyết đọc được. Tên người cần bảo vệ xin ghi ở ô dưới: ô ấy được niêm phong, chỉ mở khi có người thứ hai đồng ý. Sau đó xin gửi hoặc mang đến yêu cầu bằng văn bản có chữ ký hoặc điểm chỉ; việc quyết định không chờ văn bản ấy.',
};

const WITHDRAWN = 'Đơn sẽ được khép lại và không giải quyết nữa.';
const COMPLAINT =
  'Chưa thụ lý thì đơn được khép lại ngay. Đã thụ lý thì cần thêm đơn rút có chữ ký, điểm chỉ hoặc biên bản; nội dung đã rút không được xem xét lại.';
const DENUNCIATION =
  'Đề nghị rút được ghi lại để người có thẩm quyền xem xét; cần đơn rút có chữ ký hoặc biên bản. Nếu có dấu hiệu vi phạm pháp luật thì việc tố cáo vẫn được giải quyết.';

/** What withdrawing means, which differs with the kind of letter. */
export const withdrawing: Record<CaseKind, string> = {
  phan_anh: WITHDRAWN,
  kien_nghi: WITHDRAWN,
  phan_anh_quy_dinh: WITHDRAWN,
  chua_phan_loai: WITHDRAWN,
  doi_thoai: WITHDRAWN,
  khieu_nai: COMPLAINT,
  khieu_nai_lan_hai: COMPLAINT,
  khieu_nai_ky_luat: COMPLAINT,
  to_cao: DENUNCIATION,
  to_cao_tiep: DENUNCIATION,
};

export const citizenFields: Record<string, string> = {
  text: 'Lời nhắn',
  reason: 'Lý do',
  body: 'Nội dung',
  score: 'Mức hài lòng',
  persons: 'Tên và địa chỉ người cần bảo vệ, mỗi người một dòng (được niêm phong)',
};

/** Where a step has a better word for a field. */
export const citizenFieldsIn: Readonly<Record<string, string>> = {
  'request_protection.reason': 'Mối nguy: ai đe dọa, đe dọa điều gì',
};

export const scores: Record<string, string> = {
  5: 'Rất hài lòng',
  4: 'Hài lòng',
  3: 'Tạm được',
  2: 'Chưa hài lòng',
  1: 'Rất không hài lòng',
};
