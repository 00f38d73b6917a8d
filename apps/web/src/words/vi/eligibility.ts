import type { EligibilityAnswer, EligibilityQuestion, EligibilityWhy, Why } from '@libs/rules';

export const eligibility = {
  title: 'Điều kiện thụ lý, xử lý',
  lead: (date: string) =>
    `Theo quy định có hiệu lực ngày nhận đơn, ${date}. Hệ thống chỉ điền những gì đã biết; cán bộ xem xét và kết luận.`,
  counts: ({ met, unmet, unclear }: { met: number; unmet: number; unclear: number }) =>
    `Hệ thống thấy ${met} điều kiện đạt, ${unmet} chưa đạt, ${unclear} cần cán bộ xem`,
  system: (answer: string, why: string) => `Hệ thống: ${answer.toLowerCase()}, ${why}`,
  record: 'Ghi kết luận kiểm tra',
  notYet: 'Chưa có cán bộ nào kết luận.',
  finding: 'Kết luận gần nhất',
  reason: 'Lý do',
  by: 'Người kết luận',
  at: 'Lúc',
  alike: 'Đơn có lời giống hoặc gần giống',
  sameSender: 'cùng người gửi',
  elsewhere: (count: number) => `${count} đơn nữa ở nơi khác`,
};

export const eligibilityAnswers: Record<EligibilityAnswer, string> = { yes: 'Đạt', no: 'Chưa đạt', unclear: 'Chưa rõ' };

export const eligibilityQuestions: Record<EligibilityQuestion, string> = {
  dated: 'Đơn ghi ngày, tháng, năm',
  sender_named: 'Ghi họ tên người gửi',
  sender_address: 'Ghi địa chỉ người gửi',
  signed: 'Có chữ ký hoặc điểm chỉ',
  in_vietnamese: 'Viết bằng tiếng Việt, hoặc có bản dịch được công chứng',
  readable: 'Đọc được, không rách nát, tẩy xóa',
  sender_genuine: 'Không nặc danh, không mạo tên người khác',
  not_duplicate: 'Không trùng với đơn đã gửi',
  one_addressee: 'Không gửi đồng thời nhiều nơi, trong đó có cơ quan có thẩm quyền',
  one_matter: 'Không lẫn nhiều nội dung phải tách thành đơn riêng',
  representatives:
    'Đơn từ 5 người trở lên: có người đại diện trong số họ (5 đến 10 người: 1 hoặc 2; trên 10 người: tối đa 5)',
  mandate: 'Đơn từ 5 người trở lên: có văn bản cử người đại diện, mọi người cùng ký',
  acts_lawfully: 'Nếu gửi thay người khác: có ủy quyền bằng văn bản, mỗi nội dung ủy quyền cho một người',
  acts_lawfully_notarised:
    'Nếu gửi thay người khác: có giấy ủy quyền được công chứng hoặc chứng thực, mỗi nội dung ủy quyền cho một người',
  able_to_act: 'Người gửi có năng lực hành vi dân sự, hoặc có người đại diện hợp pháp',
  in_time: 'Còn thời hiệu khiếu nại, hoặc có lý do chính đáng',
  act_identified: 'Nêu rõ người, cơ quan bị khiếu nại; nội dung, lý do, yêu cầu',
  act_open_to_complaint: 'Quyết định, hành vi thuộc loại được khiếu nại (không phải văn bản nội bộ, quy phạm, bí mật)',
  own_rights: 'Liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại',
  not_before_court: 'Tòa án chưa thụ lý, chưa giải quyết',
  content_not_withdrawn: 'Không phải nội dung đã rút, trừ khi rút do bị ép buộc, đe dọa',
  no_second_decision: 'Chưa có quyết định giải quyết lần hai',
  not_resolved: 'Chưa được giải quyết, hoặc luật còn mở bước tiếp theo',
  not_guided: 'Chưa được hướng dẫn một lần về cùng nội dung',
  within_law: 'Không trái đường lối, pháp luật, không chia rẽ, xúc phạm',
  competent: 'Thuộc thẩm quyền của cơ quan này',
  identifiable: 'Có cơ sở xác định người vi phạm và hành vi vi phạm',
  no_complaint_in_disguise: 'Không phải khiếu nại đã giải quyết đúng, hoặc có chứng cứ người giải quyết vi phạm',
  content_clear: 'Nội dung rõ ràng',
};

type Said = Omit<Why, 'code'>;

export const eligibilityWhys: Record<EligibilityWhy, (said: Said) => string> = {
  to_be_read: () => 'cần đọc đơn mới biết.',
  sent_online: ({ day }) => `đơn gửi qua mạng ngày ${day}.`,
  name_given: () => 'người gửi đã ghi họ tên.',
  no_name: () => 'không ghi họ tên.',
  address_given: () => 'người gửi đã ghi địa chỉ.',
  no_address: () => 'không ghi địa chỉ.',
  anonymous: () => 'người gửi không để lại tên.',
  name_unchecked: () => 'có ghi tên, nhưng chưa ai đối chiếu.',
  signed_on: ({ day }) => `đã nhận đơn có chữ ký ngày ${day}.`,
  only_online_letter: () => 'mới có đơn gửi qua mạng, chưa có giấy tờ ký tên.',
  vietnamese: () => 'lời đơn là tiếng Việt.',
  other_script: () => 'lời đơn viết bằng chữ khác.',
  language_unknown: () => 'không chắc là tiếng Việt.',
  sent_before: ({ count }) => `cùng người gửi đã có ${count} đơn lời giống hoặc gần giống.`,
  same_words: ({ count }) => `có ${count} đơn khác lời giống hoặc gần giống, không rõ cùng người gửi.`,
  none_alike: () => 'không thấy đơn nào khác có lời giống.',
  no_addressee_line: () => 'đơn không có dòng “Kính gửi”.',
  addressees_named: ({ count }) => `sau “Kính gửi” có ${count} nơi.`,
  contents_numbered: ({ count }) => `đơn tự đánh số ${count} nội dung.`,
  group_of: ({ count, most }) => `đơn nói có ${count} người hoặc hộ; được cử tối đa ${most} người đại diện.`,
  fewer_than_five: ({ count }) => `đơn nói có ${count} người hoặc hộ.`,
  mandate_unseen: ({ count }) => `đơn nói có ${count} người hoặc hộ; xem văn bản kèm đơn đã ký.`,
  for_another: () => 'đơn nói đến ủy quyền hoặc thay mặt; xem giấy tờ kèm đơn đã ký.',
  learned_in_time: ({ count, day }) => `đơn ghi nhận được, biết được trước đó ${count} ngày; ngày cuối là ${day}.`,
  learned_too_long_ago: ({ count, day }) =>
    `đơn ghi nhận được, biết được trước đó ${count} ngày; ngày cuối là ${day}. Ốm đau, thiên tai, ở xa có thể được trừ.`,
  decided_in_time: ({ count, day }) =>
    `quyết định nêu trong đơn ban hành trước đó ${count} ngày; ngày cuối sớm nhất là ${day}.`,
  decided_long_ago: ({ count, day }) =>
    `quyết định nêu trong đơn ban hành trước đó ${count} ngày, quá ngày ${day}; nhưng chưa rõ ngày người gửi nhận được.`,
  day_unknown: () => 'chưa rõ ngày người gửi nhận được hoặc biết được quyết định, hành vi.',
  decided_before: ({ count }) => `${count} hồ sơ cùng vụ việc hoặc cùng người gửi đã được giải quyết.`,
  guided_before: ({ count }) => `${count} hồ sơ cùng vụ việc hoặc cùng người gửi đã được hướng dẫn.`,
  withdrawn_before: ({ count }) => `${count} hồ sơ cùng vụ việc hoặc cùng người gửi đã được rút, đình chỉ.`,
  none_linked: () => 'không thấy trong các hồ sơ đã gắn vào cùng vụ việc.',
  may_concern_leaders: () => 'lời đơn có thể nói đến lãnh đạo phường; xem lại thẩm quyền.',
};
