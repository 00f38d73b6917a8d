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
