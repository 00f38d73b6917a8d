import { type Day, dayNumber, dayOf } from '../engine/civil-day';
import { inForceOn } from '../engine/effective';
import type { WorkCalendar } from '../engine/work-calendar';
import { countDays, type DueDate, type Suspension } from '../engine/working-days';
import { type BindingRule, findRule, siblingOf } from './lookup';
import type { Circumstance, DeadlineRule, DeadlineVersion } from './rule';

/** What one may ask about a time limit. Days are of Asia/Ho_Chi_Minh. */
export interface DeadlineQuestion {
  readonly ruleId: string;
  /** The event that is day 0. */
  readonly start: Date;
  readonly circumstances: readonly Circumstance[];
  readonly suspensions: readonly (Suspension & { readonly to: Day })[];
  /** Days of lengthening, in the unit of the rule. */
  readonly extend: number;
}

export interface ComputedDeadline {
  readonly rule: DeadlineRule;
  readonly version: DeadlineVersion;
  readonly due: DueDate & { readonly dueOn: Day; readonly dueAt: Date };
}

export type DeadlineRefusalCode =
  | 'unknown_rule'
  | 'not_in_force'
  | 'no_such_circumstance'
  | 'not_extended_so_far'
  | 'never_extended'
  | 'never_suspended'
  | 'suspension_reversed'
  | 'suspension_before_start'
  | 'suspensions_overlap'
  | 'suspension_too_late';

/** The question cannot be answered as it was put: the code says why, `detail` names what it is about. */
export class DeadlineRefused extends Error {
  constructor(
    readonly code: DeadlineRefusalCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Counts a limit of the law for an event. @throws DeadlineRefused */
export function computeDeadline(question: DeadlineQuestion, calendar: WorkCalendar): ComputedDeadline {
  const asked = findRule(question.ruleId);
  if (!asked) throw new DeadlineRefused('unknown_rule', question.ruleId);
  const rule = siblingOf(asked, question.circumstances);
  if (!rule) throw new DeadlineRefused('no_such_circumstance', question.circumstances.join(' + '));
  const startDay = dayOf(question.start);
  const version = inForceOn(rule.versions, startDay);
  if (!version) throw new DeadlineRefused('not_in_force', startDay);
  checkExtension(rule, version, question.extend);
  const { unit, rolls } = version;
  const limit = version.limit + question.extend;
  const { measure } = rule;
  const suspensions = [...question.suspensions].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
  checkSuspensions({ rule, version }, startDay, suspensions);
  const counted = countDays(question.start, { limit, unit, rolls, measure, suspensions }, calendar);
  const unforeseen = suspensions.length > 0 && version.pausesIn.length === 0 ? ['suspension-not-foreseen'] : [];
  const due = {
    ...counted,
    ...dated(counted),
    warnings: [...counted.warnings, ...doubtsAbout(version), ...unforeseen],
  };
  const late = suspensions.find(({ from }) => from > due.dueOn);
  if (late) throw new DeadlineRefused('suspension_too_late', late.from);
  return { rule, version, due };
}

/** Every suspension asked about has ended, so that there is always a date. */
function dated({ dueOn, dueAt }: DueDate): { dueOn: Day; dueAt: Date } {
  if (dueOn === null || dueAt === null) throw new Error('an ended suspension left no date');
  return { dueOn, dueAt };
}

/** A rule read second-hand or kept from memory warns wherever its date is shown; it never refuses or closes a case. */
export function doubtsAbout({ evidence }: DeadlineVersion): string[] {
  return evidence === 'secondary' || evidence === 'memory' ? [`evidence:${evidence}`] : [];
}

function checkExtension(rule: DeadlineRule, version: DeadlineVersion, days: number): void {
  if (days === 0) return;
  const most = version.extensions.reduce((sum, { upTo }) => sum + upTo, 0);
  if (most === 0) throw new DeadlineRefused('never_extended', rule.id);
  if (days > most) throw new DeadlineRefused('not_extended_so_far', `${most}`);
}

/** Only what an office must do within a time can stand still: no filing limit, no notice counted backwards. */
function checkSuspensions({ rule, version }: BindingRule, startDay: Day, suspensions: DeadlineQuestion['suspensions']) {
  if (suspensions.length === 0) return;
  const owed = rule.measure === 'at_most' && (rule.duty !== null || version.pausesIn.length > 0);
  if (!owed) throw new DeadlineRefused('never_suspended', rule.id);
  let free = startDay;
  for (const { from, to } of suspensions) {
    if (dayNumber(to) < dayNumber(from)) throw new DeadlineRefused('suspension_reversed', `${from}..${to}`);
    if (from < startDay) throw new DeadlineRefused('suspension_before_start', from);
    if (from < free) throw new DeadlineRefused('suspensions_overlap', from);
    free = to;
  }
}
