/**
 * Every field a template may name, and who supplies it. `case`: the case and its unit, always, and nobody may write it over;
 * `clock`: a day the service counted, which nobody may write over either;
 * `step`: the step that drafts it, by what was given and what then runs; `citizen`: what the sender said (LetterFacts); `officer`: whoever drafts.
 * What the first three leave open, the officer fills in.
 */
export const FIELDS = {
  unitName: { from: 'case', label: 'Tên cơ quan' },
  headOfUnit: { from: 'case', label: 'Người đứng đầu cơ quan' },
  authority: { from: 'case', label: 'Thẩm quyền ban hành' },
  petitionName: { from: 'case', label: 'Loại đơn' },
  trackingCode: { from: 'case', label: 'Mã hồ sơ' },
  receivedOn: { from: 'case', label: 'Ngày nhận đơn' },
  stepOn: { from: 'clock', label: 'Ngày thực hiện' },
  dueOn: { from: 'clock', label: 'Ngày hết thời hạn' },
  reason: { from: 'step', label: 'Lý do' },
  instructions: { from: 'step', label: 'Nội dung hướng dẫn' },
  competentBody: { from: 'step', label: 'Cơ quan có thẩm quyền' },
  citizenName: { from: 'citizen', label: 'Họ và tên người gửi đơn' },
  citizenAddress: { from: 'citizen', label: 'Địa chỉ người gửi đơn' },
  matter: { from: 'citizen', label: 'Tóm tắt nội dung đơn' },
  documents: { from: 'officer', label: 'Giấy tờ, tài liệu kèm theo' },
} as const satisfies Record<string, { from: 'case' | 'clock' | 'step' | 'citizen' | 'officer'; label: string }>;

export type FieldName = keyof typeof FIELDS;
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

export function isField(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}
