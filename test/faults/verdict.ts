import type { FaultReport } from './fault-run';

/** The sum over backends. */
export function sumOf(reports: readonly FaultReport[]): FaultReport {
  const sum = (read: (report: FaultReport) => number) => reports.reduce((total, report) => total + read(report), 0);
  return {
    acknowledged: sum(({ acknowledged }) => acknowledged),
    stored: sum(({ stored }) => stored),
    routed: sum(({ routed }) => routed),
    kills: sum(({ kills }) => kills),
    flushes: sum(({ flushes }) => flushes),
    duplicates: sum(({ duplicates }) => duplicates),
    brokenChains: sum(({ brokenChains }) => brokenChains),
  };
}

/** Nothing acknowledged was lost, nothing was done twice, every chain of events holds. */
export function holds({ acknowledged, stored, routed, duplicates, brokenChains }: FaultReport): boolean {
  return acknowledged === stored && stored === routed && duplicates === 0 && brokenChains === 0;
}
