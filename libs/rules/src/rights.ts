import type { CaseKind, Duty } from './vocabulary';

export const RIGHT_CODES = [
  'second_complaint_or_court',
  'court',
  'further_denunciation',
  'second_disciplinary_complaint',
] as const;
export type RightCode = (typeof RIGHT_CODES)[number];

/** What a citizen may do next, and within which limit of the law. */
export interface Right {
  readonly kinds: readonly CaseKind[];
  /** `overdue`: the duty passed unmet. `decided`: it was met, and the citizen does not agree. */
  readonly when: 'overdue' | 'decided';
  readonly duty: Duty;
  readonly right: RightCode;
  /** The limits for using the right, of which the one in force binds; none where no day is read in the texts. */
  readonly filing: readonly string[];
  readonly basis: string;
}

/** LKN Đ.28 expired or a decision disagreed with: the citizen is told, whoever is at fault. Nothing climbs by itself (LKN Đ.33). */
export const RIGHTS: readonly Right[] = [
  {
    kinds: ['khieu_nai'],
    when: 'overdue',
    duty: 'resolve',
    right: 'second_complaint_or_court',
    filing: ['KN-FILE2', 'KN-FILE2-2026'],
    basis: 'Luật Khiếu nại Đ.7(1), Đ.33(1)',
  },
  {
    kinds: ['khieu_nai'],
    when: 'decided',
    duty: 'resolve',
    right: 'second_complaint_or_court',
    filing: ['KN-FILE2', 'KN-FILE2-2026'],
    basis: 'Luật Khiếu nại Đ.7(1), Đ.33(1)',
  },
  {
    kinds: ['khieu_nai_lan_hai'],
    when: 'overdue',
    duty: 'resolve',
    right: 'court',
    filing: [],
    basis: 'Luật Khiếu nại Đ.7(1), Đ.42',
  },
  {
    kinds: ['khieu_nai_lan_hai'],
    when: 'decided',
    duty: 'resolve',
    right: 'court',
    filing: [],
    basis: 'Luật Khiếu nại Đ.7(1), Đ.42',
  },
  {
    kinds: ['khieu_nai_ky_luat'],
    when: 'overdue',
    duty: 'resolve',
    right: 'second_disciplinary_complaint',
    filing: [],
    basis: 'Luật Khiếu nại Đ.7, Đ.48',
  },
  {
    kinds: ['khieu_nai_ky_luat'],
    when: 'decided',
    duty: 'resolve',
    right: 'second_disciplinary_complaint',
    filing: ['KN-STAFF-FILE2'],
    basis: 'Luật Khiếu nại Đ.48: 10 days; 30 on dismissal',
  },
  {
    kinds: ['to_cao', 'to_cao_tiep'],
    when: 'overdue',
    duty: 'resolve',
    right: 'further_denunciation',
    filing: [],
    basis: 'Luật Tố cáo Đ.38(1)',
  },
  {
    kinds: ['to_cao'],
    when: 'decided',
    duty: 'resolve',
    right: 'further_denunciation',
    filing: [],
    basis: 'Luật Tố cáo Đ.37(1)',
  },
];
