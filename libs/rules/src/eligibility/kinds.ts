import { type CaseKind, COMPLAINT_KINDS, DENUNCIATION_KINDS } from '../vocabulary';

/** Complaints and denunciations: the letters that are accepted or refused. */
export const ACCEPTED: readonly CaseKind[] = [...COMPLAINT_KINDS, ...DENUNCIATION_KINDS];

/** Recommendations, feedback, and what nobody has classified yet. A dialogue request is no kind of letter in law. */
export const FEEDBACK: readonly CaseKind[] = ['kien_nghi', 'phan_anh', 'phan_anh_quy_dinh', 'chua_phan_loai'];

export const EVERY_LETTER: readonly CaseKind[] = [...ACCEPTED, ...FEEDBACK];
