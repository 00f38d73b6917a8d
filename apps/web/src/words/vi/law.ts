import type { CaseKind, CHOICES, Duty, LetterKind, Protection, State } from '@libs/rules';

export const kinds: Record<CaseKind, string> = {
  phan_anh: 'Phản ánh',
  kien_nghi: 'Kiến nghị',
  khieu_nai: 'Khiếu nại',
  khieu_nai_lan_hai: 'Khiếu nại lần hai',
  khieu_nai_ky_luat: 'Khiếu nại quyết định kỷ luật',
  to_cao: 'Tố cáo',
  to_cao_tiep: 'Tố cáo tiếp',
  phan_anh_quy_dinh: 'Phản ánh, kiến nghị về quy định hành chính',
  chua_phan_loai: 'Chưa phân loại',
  doi_thoai: 'Yêu cầu đối thoại',
};

export const states: Record<State, string> = {
  submitted: 'Đã tiếp nhận, đang chuyển',
  at_desk: 'Ở bộ phận tiếp công dân',
  awaiting_signature: 'Chờ người gửi ký đơn',
  triage: 'Đang xem xét, phân loại',
  in_progress: 'Đang giải quyết',
  awaiting_citizen: 'Chờ người gửi bổ sung',
  awaiting_report: 'Chờ báo cáo về việc quá hạn',
  suspended: 'Tạm đình chỉ giải quyết',
  decided: 'Đã có quyết định, kết luận',
  in_force: 'Quyết định đã có hiệu lực pháp luật',
  terminated: 'Đình chỉ giải quyết',
  answered: 'Đã trả lời',
  concluded: 'Đã kết luận',
  closed: 'Đã khép lại',
  refused: 'Không thụ lý',
  guided: 'Đã hướng dẫn',
  returned: 'Đã trả lại đơn',
  forwarded: 'Đã chuyển nơi có thẩm quyền',
  filed: 'Đã lưu đơn',
  upheld: 'Đã giải quyết đúng, không giải quyết lại',
  withdrawn: 'Người gửi đã rút',
};

export const duties: Record<Duty, string> = {
  acknowledge: 'Thông báo kết quả tiếp nhận',
  triage: 'Xem xét, phân loại',
  process: 'Xử lý đơn',
  sign: 'Người gửi ký đơn',
  accept: 'Thụ lý hoặc thông báo không thụ lý',
  transfer: 'Chuyển đơn đến nơi có thẩm quyền',
  answer: 'Trả lời',
  resolve: 'Giải quyết',
  notify_acceptance: 'Thông báo việc thụ lý',
  send_suspension: 'Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục',
  send_decision: 'Gửi quyết định giải quyết',
  publish: 'Công khai quyết định giải quyết',
  post: 'Niêm yết công khai',
  legal_effect: 'Quyết định có hiệu lực pháp luật',
  enforce: 'Tổ chức thi hành quyết định',
  send_conclusion: 'Gửi kết luận, thông báo cho người tố cáo',
  handle: 'Xử lý theo kết luận nội dung tố cáo',
  report_handling: 'Báo cáo kết quả xử lý',
  review: 'Xem xét tố cáo tiếp',
  ask_report: 'Yêu cầu báo cáo về việc quá hạn',
  report_delay: 'Báo cáo lý do quá hạn',
  protect: 'Quyết định về yêu cầu bảo vệ',
  keep: 'Lưu giữ đơn',
};

export const letterKinds: Record<LetterKind, string> = {
  receipt: 'Giấy biên nhận',
  acceptance: 'Thông báo thụ lý',
  refusal: 'Thông báo không thụ lý',
  guidance: 'Phiếu hướng dẫn',
  transfer: 'Phiếu chuyển đơn',
  return: 'Thông báo trả lại đơn',
  extension: 'Văn bản gia hạn giải quyết',
  suspension: 'Quyết định tạm đình chỉ giải quyết',
  resumption: 'Quyết định tiếp tục giải quyết',
  termination: 'Quyết định đình chỉ giải quyết',
};

/** What was decided. */
export const outcomes: Record<(typeof CHOICES.outcome)[number], string> = {
  dung: 'Đúng',
  dung_mot_phan: 'Đúng một phần',
  sai: 'Sai',
  giu_nguyen_lan_dau: 'Giữ nguyên kết quả giải quyết lần đầu',
  huy_sua_lan_dau: 'Hủy, sửa kết quả giải quyết lần đầu',
  protection_granted: 'Áp dụng biện pháp bảo vệ',
  protection_refused: 'Không áp dụng biện pháp bảo vệ',
};

/** How the protection of a denouncer stands. */
export const protectionStands: Record<keyof Protection, string> = {
  waits: 'Yêu cầu bảo vệ đang chờ quyết định',
  inForce: 'Việc bảo vệ đang có hiệu lực',
  awaitsPaper: 'Chưa nhận được yêu cầu bảo vệ bằng văn bản có chữ ký hoặc điểm chỉ',
};
