import type { Day } from './engine/civil-day';
import type { PROTECTION_ENDS, StepName } from './vocabulary';

/** What of an event speaks of protection. */
export interface ProtectionEvent {
  readonly step: StepName;
  readonly outcome: string | null;
  readonly means: string | null;
}

/** How the protection of a denouncer stands. */
export interface Protection {
  /** A request waits for its decision. */
  readonly waits: boolean;
  /** A measure was granted and has not been ended; a further request changes nothing about it. */
  readonly inForce: boolean;
  /** The last request came by the web page, by telephone or by word of mouth: the written one is still to come (LTC Đ.50). */
  readonly awaitsPaper: boolean;
}

export const PROTECTION_STEPS: readonly StepName[] = [
  'request_protection',
  'record_protection_request',
  'refer_protection',
  'decide_protection',
  'end_protection',
];

const UNPROTECTED: Protection = { waits: false, inForce: false, awaitsPaper: false };

/** How protection stands after these events, in their order. */
export function protectionAfter(events: readonly ProtectionEvent[]): Protection {
  return events.reduce(after, UNPROTECTED);
}

function after(before: Protection, { step, outcome, means }: ProtectionEvent): Protection {
  switch (step) {
    case 'request_protection':
      return { ...before, waits: true, awaitsPaper: true };
    case 'record_protection_request':
      return { ...before, waits: true, awaitsPaper: means !== 'written_request' };
    case 'decide_protection':
      return decided(before, outcome === 'protection_granted');
    case 'end_protection':
      return { ...before, inForce: false, awaitsPaper: before.waits && before.awaitsPaper };
    default:
      return before;
  }
}

function decided({ inForce, awaitsPaper }: Protection, granted: boolean): Protection {
  const stays = inForce || granted;
  return { waits: false, inForce: stays, awaitsPaper: stays && awaitsPaper };
}

/** What must be there before protection is ended on a ground. */
interface Ending {
  /** The step that must have been taken. */
  readonly after?: StepName;
  /** The first day on which the law knows the ground. */
  readonly since?: Day;
  readonly onPaper?: true;
}

/** LTC Đ.54; wilful breach since Luật 136/2025/QH15 (domain.md 3.6). */
export const PROTECTION_ENDINGS: Readonly<Record<(typeof PROTECTION_ENDS)[number], Ending>> = {
  denunciation_concluded: { after: 'conclude' },
  denunciation_terminated: { after: 'terminate' },
  danger_gone: {},
  asked_by_protected: { onPaper: true },
  wilful_breach: { since: '2026-07-01' },
};
