import type { RightCode } from '@libs/rules';

export const rights = {
  title: 'Quyền của ông, bà lúc này',
  overdue: 'Thời hạn giải quyết đã qua mà chưa có kết quả. Ông, bà có quyền:',
  decided: 'Nếu không đồng ý với kết quả giải quyết, ông, bà có quyền:',
  basis: 'Căn cứ',
};

/** What the citizen may do elsewhere. */
export const rightNames: Record<RightCode, string> = {
  second_complaint_or_court: 'khiếu nại lần hai đến cấp trên trực tiếp của người giải quyết, hoặc khởi kiện tại Tòa án',
  court: 'khởi kiện tại Tòa án',
  further_denunciation: 'tố cáo tiếp đến cấp trên trực tiếp của người giải quyết',
  second_disciplinary_complaint: 'khiếu nại lần hai về quyết định kỷ luật',
};

/** What the table says in English beside the law it cites. */
export const rightGlosses: Readonly<Record<string, string>> = {
  '10 days; 30 on dismissal': '10 ngày; 30 ngày khi bị buộc thôi việc',
};
