import type { Backlog } from '@libs/contracts';

type AgeBand = Backlog['cells'][number]['ageBand'];

/** In the order they are shown, youngest first. */
export const ageBands: Record<AgeBand, string> = {
  '0-10': '0–10 ngày',
  '11-30': '11–30 ngày',
  '31-60': '31–60 ngày',
  '61-90': '61–90 ngày',
  '91+': 'Trên 90 ngày',
};

export const backlog = {
  title: 'Tồn đọng',
  asOf: (at: string) => `Tính đến ${at}`,
  open: 'Đang mở',
  overdue: 'Quá hạn',
  urgent: 'Khẩn',
  awaitingSignature: 'Chờ ký đơn',
  matrix: 'Đơn đang mở theo phường và số ngày từ khi nhận',
  kind: 'Loại',
  allKinds: 'Tất cả các loại',
  ward: 'Đơn vị',
  total: 'Cộng',
  ofWhichOverdue: 'Quá hạn',
  oldestHere: 'Lâu nhất, nhận',
  oldest: 'Đơn lâu nhất còn mở',
  oldestLine: (kind: string, unit: string, date: string) => `${kind}, ${unit}, nhận ngày ${date}`,
  none: 'Không còn đơn nào đang mở.',
  trend: 'Tám tuần gần đây',
  week: 'Tuần từ',
  received: 'Nhận',
  closed: 'Khép lại',
};

export const escalations = {
  title: 'Đã báo lên',
  lead: 'Việc quá hạn đã lên đến đơn vị này, lâu nhất trước.',
  empty: 'Không có việc nào.',
  withheld: (count: number) => `Ngoài ra có ${count} tố cáo quá hạn; chỉ nêu số, theo Luật Tố cáo Điều 56.`,
  overdueDays: (days: number) => `Quá hạn ${days} ngày`,
  rung: (rung: number) => `Bậc ${rung}`,
  duty: 'Việc chưa làm',
  due: 'Hạn',
  owner: 'Đơn vị giữ hồ sơ',
  expects: 'Cần làm',
  answerBy: 'Trả lời trước',
  raised: 'Báo lên ngày',
  rule: 'Quy tắc',
  more: 'Xem thêm',
};

/** What the ladder expects of a rung; any other word is shown as it is. */
export const expectations: Record<string, string> = {
  ward_leader_assigns_and_answers: 'Lãnh đạo phường giao việc và trả lời',
  ward_party_committee_urges: 'Đảng ủy phường đôn đốc',
  superior_party_committee_directs: 'Cấp ủy cấp trên chỉ đạo',
  superior_requests_report: 'Cấp trên yêu cầu báo cáo',
};
