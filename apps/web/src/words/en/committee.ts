import type { Backlog } from '@libs/contracts';

type AgeBand = Backlog['cells'][number]['ageBand'];

/** In the order they are shown, youngest first. */
export const ageBands: Record<AgeBand, string> = {
  '0-10': '0–10 days',
  '11-30': '11–30 days',
  '31-60': '31–60 days',
  '61-90': '61–90 days',
  '91+': 'Over 90 days',
};

export const backlog = {
  title: 'Backlog',
  asOf: (at: string) => `As of ${at}`,
  open: 'Open',
  overdue: 'Overdue',
  urgent: 'Urgent',
  awaitingSignature: 'Awaiting signature',
  matrix: 'Open cases by ward and days since receipt',
  kind: 'Kind',
  allKinds: 'All kinds',
  ward: 'Unit',
  total: 'Total',
  ofWhichOverdue: 'Overdue',
  oldestHere: 'Oldest, received',
  oldest: 'The oldest still open',
  oldestLine: (kind: string, unit: string, date: string) => `${kind}, ${unit}, received ${date}`,
  none: 'Nothing is open.',
  trend: 'The last eight weeks',
  week: 'Week from',
  received: 'Received',
  closed: 'Closed',
};

export const escalations = {
  title: 'Escalated',
  lead: 'Overdue matters that have reached this unit, longest first.',
  empty: 'Nothing here.',
  withheld: (count: number) =>
    `Besides these, overdue denunciations: ${count}. Only the number is shown (Law on Denunciations, Art. 56).`,
  overdueDays: (days: number) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  rung: (rung: number) => `Rung ${rung}`,
  duty: 'Not done',
  due: 'Due',
  owner: 'Held by',
  expects: 'Expected',
  answerBy: 'Answer by',
  raised: 'Raised on',
  rule: 'Rule',
  more: 'Show more',
};

/** What the ladder expects of a rung; any other word is shown as it is. */
export const expectations: Record<string, string> = {
  ward_leader_assigns_and_answers: 'The ward leader assigns it and answers',
  ward_party_committee_urges: 'The ward Party committee urges',
  superior_party_committee_directs: 'The superior Party committee directs',
  superior_requests_report: 'The superior asks for a report',
};
