import type { Routed } from './await-routing';
import { isMisfit, type Outcome } from './submit-corpus';

interface ReportItem {
  id: string;
  status: number | null;
  trackingCode: string | null;
  ward: string | null;
  unit: string | null;
  rule: string | null;
  msToRouted: number | null;
  error?: string;
}

/** What became of every item, and how many of each there are. */
export function routingReport(outcomes: readonly Outcome[], routed: ReadonlyMap<string, Routed>) {
  const items = outcomes.map((outcome) => reportItem(outcome, routed));
  const count = (holds: (item: ReportItem) => boolean) => items.filter(holds).length;
  return {
    items,
    totals: {
      items: items.length,
      submitted: count(({ trackingCode }) => trackingCode !== null),
      routed: count(({ rule }) => rule !== null),
      inWard: count(({ ward }) => ward !== null),
      atDesk: count(({ rule, ward }) => rule !== null && ward === null),
      failed: count(({ trackingCode }) => trackingCode === null),
    },
  };
}

function reportItem(outcome: Outcome, routed: ReadonlyMap<string, Routed>): ReportItem {
  const nowhere = { trackingCode: null, ward: null, unit: null, rule: null, msToRouted: null };
  if (isMisfit(outcome)) return { id: outcome.id, status: null, ...nowhere, error: outcome.fault };
  const { id, status, receipt, problem } = outcome;
  if (!receipt) return { id, status, ...nowhere, error: problem?.detail ?? problem?.title ?? `HTTP ${status}` };
  const { ward, unit, rule, msToRouted } = routed.get(receipt.trackingCode) ?? nowhere;
  return { id, status, trackingCode: receipt.trackingCode, ward, unit, rule, msToRouted };
}
