import type { YearOfCalendar } from '@libs/contracts';

type Day = YearOfCalendar['days'][number];

export const calendar = {
  title: 'Lịch ngày làm việc',
  lead: 'Ngày nghỉ trong tuần và ngày làm bù. Thứ Bảy, Chủ nhật là ngày nghỉ nếu không ghi là làm bù.',
  year: 'Năm',
  awaited: (year: number) => `${year} (chưa có thông báo)`,
  noNotice: (year: number) =>
    `Chưa nhập thông báo nghỉ lễ năm ${year}. Những ngày dưới đây chỉ là dự kiến theo quy định; thời hạn rơi vào năm này có thể thay đổi.`,
  notice: 'Thông báo nghỉ lễ',
  document: 'Văn bản',
  documentHint: 'Số, ký hiệu và cơ quan ban hành',
  documentUnknown: 'chưa rõ số hiệu',
  issuedOn: 'Ngày ban hành',
  source: 'Nguồn',
  sourceHint: 'Nơi đã đọc văn bản này',
  evidence: 'Căn cứ',
  enteredAt: 'Nhập lúc',
  history: 'Các lần nhập',
  historyLine: (at: string, document: string) => `${at}: ${document}`,
  days: (year: number) => `Những ngày khác thường lệ trong năm ${year}`,
  date: 'Ngày',
  kind: 'Loại',
  reason: 'Lý do',
  enter: (year: number) => `Nhập thông báo năm ${year}`,
  enterLead: 'Ghi cả năm: những ngày này thay cho mọi ngày đã có của năm. Không ghi thứ Bảy, Chủ nhật được nghỉ.',
  dayNumber: (number: number) => `Ngày thứ ${number}`,
  addDay: 'Thêm ngày',
  removeDay: (number: number) => `Bỏ ngày thứ ${number}`,
  choose: 'Chọn…',
  submit: 'Ghi thông báo',
  busy: 'Đang ghi…',
  done: (year: number) => `Đã ghi thông báo năm ${year}.`,
};

export const calendarDayKinds: Record<Day['kind'], string> = { off: 'Nghỉ', worked: 'Làm bù' };

export const calendarEvidence: Record<Day['evidence'], string> = {
  V: 'Đã đọc văn bản gốc',
  S: 'Nguồn thứ cấp',
  M: 'Theo trí nhớ',
  C: 'Tính theo quy định',
};
