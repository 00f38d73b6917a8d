import type { ProtectedThing } from '@libs/contracts';

export const audit = {
  title: 'Trail',
  lead: 'Who was shown what, and each day’s signature that nobody changed it. Only ids, times and hashes stand here, never the content of a case.',
  more: 'Show more',
};

export const auditRoots = {
  title: 'Signed days',
  none: 'No day has been signed yet.',
  day: 'Day',
  state: 'State',
  sealedAt: 'Signed',
  cases: 'Cases',
  readBatches: 'Batches of reads',
  hash: 'Hash',
  key: 'Key',
  check:
    'This page only shows whether the days join up. To check signatures and every case, run the command audit verify.',
  follows: 'Joins the day before',
  first: 'The first',
  broken: 'Does not join the day before',
  notShown: 'Day before not shown',
};

export const auditReads = {
  title: 'Reads',
  lead: 'Search by the id of a case, or by user name or id of an account. An auditor sees no case, so a case shows by its id alone.',
  caseId: 'Case',
  account: 'User name or account id',
  find: 'Find',
  none: 'No reads.',
  at: 'When',
  who: 'Account',
  thing: 'Was shown',
  which: 'Case',
  needsOne: 'Fill in at least one of the two.',
};

export const auditStandIns = {
  title: 'Substitutes',
  lead: 'Who stood in for whom and when, who said so and who ended it. Beside the events of a case it tells whose post somebody held that day.',
  none: 'Nobody was ever named.',
  absent: 'Away',
  substitute: 'Stands in',
  unit: 'Unit',
  days: 'Days',
  made: 'Named by',
  ended: 'Ended by',
};

export const protectedThings: Record<ProtectedThing, string> = {
  submitter: 'Sender',
  denunciation: 'Words of a denunciation',
  letter: 'Letter',
  identity: 'Sealed identity',
  attachment: 'File sent along',
  redacted_copy: 'Copy without names',
};
