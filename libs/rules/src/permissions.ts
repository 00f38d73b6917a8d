import { PROTECTION_STEPS } from './protection';
import type { Audience, Role, StepName } from './vocabulary';

/** How an actor stands to a case. */
export type Relation =
  /** sent it, and shows the secret */
  | 'submitter'
  /** the case lies in the actor's unit */
  | 'own_unit'
  /** named handler of a case that only a head may see */
  | 'named_handler'
  /** the case has climbed to the actor's unit */
  | 'escalated'
  /** the service itself */
  | 'service';

export interface Reach {
  /** Relations in which this role may read a case. */
  readonly reads: readonly Relation[];
  /** Relations in which this role may take the steps that name it. */
  readonly acts: readonly Relation[];
  /** Sees what is for the competent head alone, in the actor's own unit. */
  readonly isHead: boolean;
}

const NOTHING: Reach = { reads: [], acts: [], isHead: false };
const DESK_WORK: Reach = { reads: ['own_unit', 'named_handler'], acts: ['own_unit', 'named_handler'], isHead: false };
const HEAD: Reach = { ...DESK_WORK, isHead: true };
/** Reads what climbed to it as well: the superior asks the resolver for the reason of the delay (LTC Đ.38). */
const SUPERIOR_HEAD: Reach = { ...HEAD, reads: [...HEAD.reads, 'escalated'] };
const COMMITTEE: Reach = { reads: ['escalated'], acts: ['escalated'], isHead: false };

/** Role × relation. Which steps a role may take, the workflow rows say; whether it stands near enough, this says. */
export const REACH: Readonly<Record<Role, Reach>> = {
  citizen: { reads: ['submitter'], acts: ['submitter'], isHead: false },
  system: { reads: ['service'], acts: ['service'], isHead: false },
  reception_officer: DESK_WORK,
  ward_officer: DESK_WORK,
  ward_leader: HEAD,
  superior_head: SUPERIOR_HEAD,
  party_officer: COMMITTEE,
  committee_leader: COMMITTEE,
  custodian: NOTHING,
  auditor: NOTHING,
  administrator: NOTHING,
};

/**
 * Posts that end with their unit: whoever leads the unit that takes over is appointed to it, and sees what is for its head
 * alone from then on. Every other post goes on there: "from this day, unit B does what unit A did".
 */
export const ENDS_WITH_UNIT: readonly Role[] = ['ward_leader', 'superior_head', 'committee_leader'];

/**
 * Posts that a colleague of the unit, who holds one of them too, may hold while somebody is away. Who keeps identities,
 * audits or administers lends that to nobody.
 */
export const STOOD_IN_FOR: readonly Role[] = [
  'reception_officer',
  'ward_officer',
  'ward_leader',
  'superior_head',
  'party_officer',
  'committee_leader',
];

const STAFF = [
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

/** What a role may do that is not a step of a case. */
export const ABILITIES = {
  'queue.read': ['reception_officer', 'ward_officer', 'ward_leader', 'superior_head'],
  'desk.hand_over': ['ward_leader', 'superior_head'],
  'substitutes.name': ['ward_leader', 'superior_head', 'administrator'],
  'escalations.read': ['ward_leader', 'superior_head', 'party_officer', 'committee_leader'],
  'backlog.read': ['superior_head', 'party_officer', 'committee_leader'],
  'jobs.read': ['administrator'],
  'jobs.retry': ['administrator'],
  'calendar.read': STAFF,
  'calendar.edit': ['administrator'],
  'audit.read': ['auditor'],
  'identities.keep': ['custodian'],
  'vault.watch': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Ability = keyof typeof ABILITIES;

export function hasAbility(role: Role, ability: Ability): boolean {
  return (ABILITIES[ability] as readonly Role[]).includes(role);
}

/** May this role read a case for this audience, standing so to it? */
export function mayRead(role: Role, relation: Relation, audience: Audience): boolean {
  return REACH[role].reads.includes(relation) && passesAudience(role, relation, audience);
}

/**
 * May this role see who sent a case, its letters, its files and the openings asked for in it? These are for those who work
 * with it, not for the lists it has climbed to.
 */
export function mayWorkWith(role: Role, relation: Relation, audience: Audience): boolean {
  return relation !== 'escalated' && mayRead(role, relation, audience);
}

/**
 * Steps whose words speak of people in danger, or of why a name is opened. To whom a case has only climbed it is told that
 * they were taken, and not what was said (LTC Đ.56).
 */
export const WORDS_OF_WHO_WORKS_WITH_IT: readonly StepName[] = [
  ...PROTECTION_STEPS,
  'request_opening',
  'refuse_opening',
  'withdraw',
  'withdraw_part',
  'accept_withdrawal',
  'continue_after_withdrawal',
];

/** May this role take a step that names it, standing so to the case? */
export function mayAct(role: Role, relation: Relation, audience: Audience): boolean {
  return REACH[role].acts.includes(relation) && passesAudience(role, relation, audience);
}

/** May this role urge from above, standing so to the case? Whoever a case has climbed to leads and urges; it resolves nothing. */
export function mayUrge(role: Role, relation: Relation, audience: Audience): boolean {
  return relation === 'escalated' && mayRead(role, relation, audience);
}

function passesAudience(role: Role, relation: Relation, audience: Audience): boolean {
  if (audience === 'unit' || relation === 'submitter' || relation === 'service') return true;
  return relation === 'named_handler' || ((relation === 'own_unit' || relation === 'escalated') && REACH[role].isHead);
}
