import type { Moment } from './life';

/** A canary that was seen somewhere. */
export interface Finding {
  readonly canary: string;
  readonly where: string;
  readonly who: string;
  readonly when: Moment | 'always';
}

/** Where canaries may be seen, and why. What no line allows is a leak; a line that allows nothing is a wrong line. */
export interface Allowance {
  readonly canary: RegExp;
  readonly where: RegExp;
  readonly who: RegExp;
  readonly when?: RegExp;
  readonly why: string;
}

export const ALLOWED: readonly Allowance[] = [];

export const allows = ({ canary, where, who, when = /./ }: Allowance, finding: Finding) =>
  canary.test(finding.canary) && where.test(finding.where) && who.test(finding.who) && when.test(finding.when);

/** For people: each place once, with all the canaries seen there. */
export function told(findings: readonly Finding[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { canary, where, who, when } of findings) {
    const place = `${when} | ${who} | ${where}`;
    places.set(place, (places.get(place) ?? new Set()).add(canary));
  }
  return [...places].map(([place, canaries]) => `${place} | ${[...canaries].sort().join(' ')}`).sort();
}
