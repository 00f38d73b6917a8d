/**
 * The words every table uses. Vietnamese slugs are the legal names themselves (docs/glossary.md gives each its English
 * word): translating a legal category in code would invent one.
 */

/** What a citizen may declare. LTCD Đ.2, LKN Đ.2, LTC Đ.2. */
export const PETITION_TYPES = ['khieu_nai', 'to_cao', 'kien_nghi', 'phan_anh'] as const;
export type PetitionType = (typeof PETITION_TYPES)[number];

/** What a case is handled as. `chua_phan_loai`: received, not yet classified by an officer. */
export const CASE_KINDS = [...PETITION_TYPES, 'chua_phan_loai', 'doi_thoai'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const WORKFLOW_IDS = ['feedback', 'complaint', 'denunciation', 'dialogue'] as const;
export type WorkflowId = (typeof WORKFLOW_IDS)[number];

export const WORKFLOW_OF: Readonly<Record<CaseKind, WorkflowId>> = {
  phan_anh: 'feedback',
  kien_nghi: 'feedback',
  chua_phan_loai: 'feedback',
  khieu_nai: 'complaint',
  to_cao: 'denunciation',
  doi_thoai: 'dialogue',
};

export const STATES = [
  'submitted',
  'at_desk',
  'triage',
  'in_progress',
  'awaiting_citizen',
  'answered',
  'concluded',
  'closed',
  'forwarded',
  'filed',
  'withdrawn',
] as const;
export type State = (typeof STATES)[number];

export const STEPS = [
  'submit',
  'route',
  'send_to_desk',
  'place',
  'return_to_desk',
  'classify',
  'accept',
  'assign',
  'ask',
  'reply',
  'extend',
  'answer',
  'conclude',
  'rate',
  'reopen',
  'forward',
  'file',
  'withdraw',
  'breach',
  'escalate',
  'succeed',
  'join_matter',
] as const;
export type StepName = (typeof STEPS)[number];

/** `superior_head`: head of the superior people's committee, competent for what concerns a ward's leaders (LTC Đ.13(4)(a)). */
export const ROLES = [
  'citizen',
  'system',
  'reception_officer',
  'ward_officer',
  'ward_leader',
  'superior_head',
  'party_officer',
  'committee_leader',
  'custodian',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** `head`: only the competent head and the handlers that head names; never a unit's common queue. */
export type Audience = 'unit' | 'head';

/** What a unit owes by an instant. */
export const DUTIES = ['acknowledge', 'triage', 'answer'] as const;
export type Duty = (typeof DUTIES)[number];

/** What a step may carry. Content fields are kept apart from the event, which holds a salted commitment to them. */
export const STEP_FIELDS = [
  'type',
  'subject',
  'unitId',
  'accountId',
  'days',
  'score',
  'text',
  'reason',
  'body',
  'deadlineId',
  'rung',
  'related',
  'matterId',
] as const;
export type StepField = (typeof STEP_FIELDS)[number];
export const CONTENT_FIELDS = ['text', 'reason', 'body'] as const satisfies readonly StepField[];
export type ContentField = (typeof CONTENT_FIELDS)[number];

/** Subject fields (lĩnh vực) an officer may choose at classification; domain.md 6.3. */
export const SUBJECTS = [
  'dat_dai_gpmb',
  'trat_tu_xay_dung',
  'trat_tu_do_thi',
  'moi_truong',
  'an_toan_giao_thong',
  'ha_tang',
  'pccc',
  'an_ninh_trat_tu',
  'thu_tuc_hanh_chinh',
  'chinh_sach_xa_hoi',
  'y_te_giao_duc',
  'dan_chu_co_so',
  'can_bo_cong_chuc',
  'khac',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Work a step may leave owing; the job catalogue in libs/contracts says where and how each is done. */
export const OWED_JOBS = ['route-petition', 'climb-ladder', 'succeed-case'] as const;
export type OwedJob = (typeof OWED_JOBS)[number];

/** States in which the office owes nothing more; the citizen may still rate or reopen. */
export const SETTLED_STATES: readonly State[] = ['answered', 'concluded', 'closed', 'forwarded', 'filed', 'withdrawn'];

/** Named conditions a step may hang on; casework and the libs above register their code at boot. */
export const GUARDS = [
  'classified',
  'colleague',
  'extension-within-limit',
  'related-in-same-unit',
  'unit-takes-cases',
  'within-reopening-time',
] as const;
export type GuardName = (typeof GUARDS)[number];

/** Named effects that a step has in its own transaction beyond moving the case. */
export const EFFECTS = [
  'casework.breach',
  'casework.extend',
  'casework.joinMatter',
  'casework.nameHandler',
  'casework.toDesk',
  'casework.toHead',
  'petitions.classified',
  'petitions.rated',
  'supervision.enterLadder',
  'supervision.recordRung',
] as const;
export type EffectName = (typeof EFFECTS)[number];
