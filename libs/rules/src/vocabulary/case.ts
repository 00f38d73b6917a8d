/** What a citizen may declare. LTCD Đ.2, LKN Đ.2, LTC Đ.2. */
export const PETITION_TYPES = ['khieu_nai', 'to_cao', 'kien_nghi', 'phan_anh'] as const;
export type PetitionType = (typeof PETITION_TYPES)[number];

/**
 * What an officer may classify a letter as, by its content: a second complaint (LKN Đ.33), a complaint about discipline
 * (LKN Đ.47), a further denunciation (LTC Đ.37, 38) and feedback on an administrative rule (NĐ 20/2008) run their own way.
 */
export const CLASSIFIED_KINDS = [
  ...PETITION_TYPES,
  'khieu_nai_lan_hai',
  'khieu_nai_ky_luat',
  'to_cao_tiep',
  'phan_anh_quy_dinh',
] as const;
export type ClassifiedKind = (typeof CLASSIFIED_KINDS)[number];

/** What a case is handled as. `chua_phan_loai`: received, not yet classified by an officer. */
export const CASE_KINDS = [...CLASSIFIED_KINDS, 'chua_phan_loai', 'doi_thoai'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const COMPLAINT_KINDS = ['khieu_nai', 'khieu_nai_lan_hai', 'khieu_nai_ky_luat'] as const;
export const DENUNCIATION_KINDS = ['to_cao', 'to_cao_tiep'] as const;

/** Is it for the competent head alone (LTC Đ.56)? */
export function isDenunciation(kind: CaseKind): boolean {
  return (DENUNCIATION_KINDS as readonly CaseKind[]).includes(kind);
}

export const WORKFLOW_IDS = [
  'feedback',
  'administrative_rule',
  'complaint',
  'denunciation',
  'further_denunciation',
  'dialogue',
] as const;
export type WorkflowId = (typeof WORKFLOW_IDS)[number];

export const WORKFLOW_OF: Readonly<Record<CaseKind, WorkflowId>> = {
  phan_anh: 'feedback',
  kien_nghi: 'feedback',
  chua_phan_loai: 'feedback',
  phan_anh_quy_dinh: 'administrative_rule',
  khieu_nai: 'complaint',
  khieu_nai_lan_hai: 'complaint',
  khieu_nai_ky_luat: 'complaint',
  to_cao: 'denunciation',
  to_cao_tiep: 'further_denunciation',
  doi_thoai: 'dialogue',
};

export const STATES = [
  'submitted',
  'at_desk',
  'awaiting_signature',
  'triage',
  'in_progress',
  'awaiting_citizen',
  'awaiting_report',
  'suspended',
  'decided',
  'in_force',
  'terminated',
  'answered',
  'concluded',
  'closed',
  'refused',
  'guided',
  'returned',
  'forwarded',
  'filed',
  'upheld',
  'withdrawn',
] as const;
export type State = (typeof STATES)[number];

/** States in which the office owes nothing more; the citizen may still rate or reopen. */
export const SETTLED_STATES: readonly State[] = [
  'answered',
  'concluded',
  'closed',
  'refused',
  'guided',
  'returned',
  'forwarded',
  'filed',
  'upheld',
  'withdrawn',
];

/** Subject fields (lĩnh vực) an officer may choose at classification; they roll up to the statistics of TT 06/2025. */
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
