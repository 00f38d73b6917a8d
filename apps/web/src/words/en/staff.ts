import type { Role } from '@libs/rules';

export * from './account';

export const roles: Record<Role, string> = {
  citizen: 'Citizen',
  system: 'The service',
  reception_officer: 'Reception officer',
  ward_officer: 'Ward officer',
  ward_leader: 'Ward leader',
  superior_head: 'Head of the superior committee',
  party_officer: 'Party body officer',
  committee_leader: 'Party committee leader',
  custodian: 'Custodian',
  auditor: 'Auditor',
  administrator: 'Administrator',
};

export const staffNav = {
  queue: 'Queue',
  backlog: 'Backlog',
  escalations: 'Escalated',
  custodian: 'Seals',
  audit: 'Trail',
  verifications: 'Verify',
  calendar: 'Calendar',
  absences: 'Absences',
  account: 'Account',
  signOut: 'Sign out',
  nowhere: 'This account has no page here yet.',
};

export const queue = {
  tabs: 'Lists',
  toDo: 'To do',
  awaitingSignature: 'Awaiting signature',
  title: 'Queue',
  hint: 'Urgent first, then the nearest due date. The up and down keys move between cases.',
  search: 'Search',
  searchHint: 'Words of the letter, or its code',
  apply: 'Filter',
  which: 'Show',
  open: 'Open',
  closed: 'Closed',
  state: 'State',
  kind: 'Kind',
  any: 'All',
  empty: 'No cases.',
  more: 'Show more',
  urgent: 'Urgent',
  overdue: 'Overdue',
  due: (duty: string, date: string) => `${duty}: ${date}`,
  none: 'Nothing due',
  received: (date: string) => `Received ${date}`,
  shown: (count: number) => (count === 1 ? 'One case shown' : `${count} cases shown`),
};
