import type { Evidence } from '@libs/rules';

export const deadlines = {
  title: 'Hạn và cách tính',
  none: 'Chưa có hạn nào.',
  others: 'Các hạn khác',
  otherDates: 'Các mốc ngày',
  started: 'Tính từ ngày',
  met: (date: string) => `Đã làm ngày ${date}`,
  breached: (date: string) => `Quá hạn từ ${date}`,
  paused: (date: string) => `Tạm dừng từ ${date}`,
  standsStill: 'Đang tạm dừng, chưa có ngày',
  by: (date: string) => `Hết ngày ${date}`,
  limit: 'Hạn bắt buộc',
  target: 'Mốc phấn đấu',
  effect: 'Loại hạn',
  how: 'Vì sao là ngày này',
  counted: 'Đã đếm',
  countedDays: (count: number) => `${count} ngày`,
  basis: 'Căn cứ',
  evidence: 'Nguồn của quy tắc',
  rule: 'Quy tắc',
  ruleVersion: (rule: string, version: string) => `${rule}, bản có hiệu lực từ ${version}`,
  promised: 'Đã hẹn với người gửi',
  extendedBy: (count: number) => `Đã gia hạn thêm ${count} ngày.`,
  suspended: 'Không tính thời gian tạm đình chỉ',
  suspendedUntil: (from: string, to: string) => `${from} đến ${to}`,
  suspendedSince: (from: string) => `từ ${from}, chưa tiếp tục`,
  rolled: 'Ngày cuối rơi vào ngày nghỉ nên dời sang ngày làm việc kế tiếp.',
  skipped: (count: number) => `${count} ngày không tính`,
  weekends: (count: number) => `${count} ngày thứ Bảy, Chủ nhật`,
};

/** Warnings of the count; `calendar-incomplete:YEAR` names its year. */
export const deadlineWarnings = {
  calendarIncomplete: (year: string) => `Chưa có thông báo nghỉ lễ năm ${year}; ngày này có thể thay đổi.`,
  evidence: {
    secondary: 'Quy tắc này chỉ đọc được qua nguồn thứ cấp; cần đối chiếu với văn bản gốc.',
    memory: 'Quy tắc này ghi theo trí nhớ, chưa kiểm chứng; cần đối chiếu với văn bản gốc.',
  } as Readonly<Record<string, string>>,
  suspensionNotForeseen: 'Văn bản không nói thời gian tạm đình chỉ có được trừ khỏi hạn này hay không.',
};

export const ruleEvidence: Record<Evidence, string> = {
  'primary-copy': 'Đã đọc văn bản pháp luật',
  secondary: 'Nguồn thứ cấp, chưa đọc văn bản gốc',
  memory: 'Theo trí nhớ, chưa kiểm chứng',
  'service-promise': 'Cam kết phục vụ của cơ quan, không phải quy định của luật',
};

/** Reasons for a day that does not count, as the calendar gives them; any other is shown as it is. */
export const dayReasons: Record<string, string> = {
  weekend: 'cuối tuần',
  holiday: 'ngày lễ',
  suspended: 'tạm đình chỉ',
};
