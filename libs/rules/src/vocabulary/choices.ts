import type { StepField } from './steps';

/** How a signed letter came in. NĐ 154 to 156/2026 open no electronic filing; a digital signature is treated as one (open question). */
export const SIGNATURE_MEANS = ['signed_paper', 'signed_scan', 'digital_signature', 'visit_record'] as const;

/** LKN Đ.11: a complaint that is not accepted. */
export const COMPLAINT_REFUSALS = [
  'internal_or_normative_act',
  'not_own_rights',
  'no_capacity',
  'unlawful_representative',
  'no_signature',
  'time_limit_over',
  'second_decision_exists',
  'terminated_not_continued',
  'court_has_it',
  'content_withdrawn',
] as const;

/** LTC Đ.24(3), 25, 29(1): a denunciation that is not accepted. */
export const DENUNCIATION_REFUSALS = [
  'improper_form',
  'no_capacity',
  'not_identifiable',
  'complaint_in_disguise',
  'already_guided',
  'several_bodies',
  'anonymous',
] as const;

/** LKN Đ.11a(1). */
export const COMPLAINT_SUSPENSIONS = ['force_majeure', 'other_result_awaited'] as const;
/** LKN Đ.11a(2). */
export const COMPLAINT_TERMINATIONS = ['full_withdrawal', 'no_successor', 'object_gone', 'court_has_it'] as const;
/** LTC Đ.34(1). */
export const DENUNCIATION_SUSPENSIONS = ['other_result_awaited', 'expertise_awaited'] as const;
/** LTC Đ.34(3), with Đ.33. */
export const DENUNCIATION_TERMINATIONS = ['full_withdrawal', 'denounced_person_dead', 'already_judged'] as const;
/** LTC Đ.33: a withdrawal that does not end the resolution. */
export const CONTINUATIONS = ['signs_of_breach', 'threat_or_bribe', 'slander'] as const;

/** What a letter that is not resolved here fails on. */
export const GUIDANCES = ['outside_competence', 'many_contents', 'missing_form'] as const;
export const RETURNS = ['forwarded_outside_competence'] as const;
/** TT 05/2021 Đ.6(2)(b). */
export const FILINGS = [
  'not_signed_in_time',
  'several_bodies',
  'already_guided',
  'against_law_or_insulting',
  'unreadable',
  'already_resolved',
  'unclear_content',
] as const;

/** The same for a denunciation: one that nobody signed is filed only when it is not concrete either (LTC Đ.25). */
export const DENUNCIATION_FILINGS = [
  'unsigned_not_concrete',
  'several_bodies',
  'already_guided',
  'against_law_or_insulting',
  'unreadable',
  'already_resolved',
  'unclear_content',
] as const;

/** LKN Đ.40, LTC Đ.35. */
export const FIRST_OUTCOMES = ['dung', 'dung_mot_phan', 'sai'] as const;
/** LKN Đ.40 for the second time: the first result stands, or is annulled or changed (TT 06/2025, 03/GQKN columns 11, 12). */
export const COMPLAINT_OUTCOMES = [...FIRST_OUTCOMES, 'giu_nguyen_lan_dau', 'huy_sua_lan_dau'] as const;

/** NĐ 124/2020 Đ.3a and NĐ 31/2019 Đ.3(2): the same seven for complaints and denunciations. */
export const COMPLEXITY_CRITERIA = [
  'several_places',
  'several_contents',
  'many_people',
  'foreign_element',
  'several_bodies',
  'bodies_disagree',
  'conflicting_evidence',
] as const;

/** NĐ 124/2020 Đ.29(3), NĐ 31/2019 Đ.6(2). */
export const PUBLICATION_MEANS = ['meeting', 'noticeboard', 'media', 'portal'] as const;
/** LKN Đ.10, LTC Đ.33 (NĐ 156/2026: form 02, minutes 03). */
export const WITHDRAWAL_MEANS = ['signed_form', 'minutes'] as const;
/** How a request for protection came to the office: in writing; when urgent by telephone or in person (LTC Đ.50). */
export const PROTECTION_REQUESTS = ['written_request', 'by_phone', 'in_person'] as const;
export const ON_PAPER = ['written_request'] as const;
/** LTC Đ.47, 51. */
export const PROTECTION_DECISIONS = ['protection_granted', 'protection_refused'] as const;
/** LTC Đ.54; the last one since 1 July 2026 (Đ.54(2)(c) new: wilful breach of Đ.48(2)(a) or (b)). */
export const PROTECTION_ENDS = [
  'denunciation_concluded',
  'denunciation_terminated',
  'danger_gone',
  'asked_by_protected',
  'wilful_breach',
] as const;
export const FINDINGS = ['eligible', 'not_eligible'] as const;

/** Every code that a field with a closed list may hold, over all workflows. */
export const CHOICES = {
  means: [...SIGNATURE_MEANS, ...PUBLICATION_MEANS, ...WITHDRAWAL_MEANS, ...PROTECTION_REQUESTS],
  ground: [
    ...new Set([
      ...COMPLAINT_REFUSALS,
      ...DENUNCIATION_REFUSALS,
      ...COMPLAINT_SUSPENSIONS,
      ...COMPLAINT_TERMINATIONS,
      ...DENUNCIATION_SUSPENSIONS,
      ...DENUNCIATION_TERMINATIONS,
      ...CONTINUATIONS,
      ...GUIDANCES,
      ...RETURNS,
      ...FILINGS,
      ...DENUNCIATION_FILINGS,
      ...PROTECTION_ENDS,
    ]),
  ],
  outcome: [...COMPLAINT_OUTCOMES, ...PROTECTION_DECISIONS],
  criteria: COMPLEXITY_CRITERIA,
  finding: FINDINGS,
} as const satisfies Partial<Record<StepField, readonly string[]>>;
export type ChoiceField = keyof typeof CHOICES;
export type Choice = (typeof CHOICES)[ChoiceField][number];
