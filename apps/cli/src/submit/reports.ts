import type { Routed } from './await-routing';
import { isMisfit } from './submission-of';
import type { Outcome } from './submit-corpus';

interface Submitted {
  id: string;
  /** HTTP status; null when the item could not be sent. */
  status: number | null;
  trackingCode: string | null;
  state: string | null;
  error?: string;
}

/** What the service answered to every item. */
export function submissionReport(outcomes: readonly Outcome[]): Submitted[] {
  return outcomes.map((outcome) => {
    const nothing = { trackingCode: null, state: null };
    if (isMisfit(outcome)) return { id: outcome.id, status: null, ...nothing, error: outcome.fault };
    const { id, status, receipt, problem } = outcome;
    if (receipt) return { id, status, trackingCode: receipt.trackingCode, state: receipt.state };
    return { id, status, ...nothing, error: problem?.detail ?? problem?.title ?? `HTTP ${status}` };
  });
}

/** Where every item came to, and how many of each there are. */
export function routingReport(outcomes: readonly Outcome[], routed: ReadonlyMap<string, Routed>) {
  const nowhere = { ward: null, unit: null, rule: null, msToRouted: null };
  const items = submissionReport(outcomes).map(({ id, status, trackingCode, error }) => {
    const { ward, unit, rule, msToRouted } = routed.get(trackingCode ?? '') ?? nowhere;
    return { id, status, trackingCode, ward, unit, rule, msToRouted, ...(error !== undefined && { error }) };
  });
  const submitted = items.filter(({ trackingCode }) => trackingCode !== null).length;
  const places = [...routed.values()];
  const totals = {
    items: items.length,
    submitted,
    failed: items.length - submitted,
    routed: places.length,
    inWard: places.filter(({ ward }) => ward !== null).length,
    atDesk: places.filter(({ atDesk }) => atDesk).length,
    withSuperior: places.filter(({ ward, atDesk }) => ward === null && !atDesk).length,
  };
  return { items, totals };
}
