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

export const ALLOWED: readonly Allowance[] = [
  {
    canary: /^declared:identity:/,
    where: /^\/api\/v1\/cases\/\{id\}\/identity-openings\/\{openingId\} of /,
    who: /^kinh-bac\.leader$/,
    when: /^opened$/,
    why: 'an opened identity is read by the one who asked for it, while it is open',
  },
  {
    canary: /^(declared|suspected|secret|meeting):(letter|steps):/,
    where: /^\/api\/v1\/cases(\/|$)/,
    who: /^kinh-bac\.leader$/,
    why: 'the competent head reads what was written in the cases of the ward',
  },
  {
    canary: /^declared:(letter|steps):/,
    where: /^\/api\/v1\/cases(\/|$)/,
    who: /^kinh-bac\.officer$/,
    when: /^(opened|overdue|closed)$/,
    why: 'the handler whom the head has named reads the denunciation from then on',
  },
  {
    canary: /^(secret|meeting):(letter|steps):/,
    where: /^\/api\/v1\/cases(\/|$)/,
    who: /^kinh-bac\.officer$/,
    why: 'the ward handles it; what its sender wishes kept secret is who sent it',
  },
  {
    canary: /^further:(letter|steps):/,
    where: /^\/api\/v1\/cases(\/|$)/,
    who: /^province\.(head|deputy)$/,
    why: 'a denunciation of a ward’s leaders lies with the heads of the superior committee (LTC Đ.13, 37)',
  },
  {
    canary: /^(declared|suspected):(letter|steps):(?!danger)/,
    where: /^\/api\/v1\/cases\/\{id\}(\/eligibility|\/steps)? of /,
    who: /^province\.(head|deputy)$/,
    when: /^(opened|overdue|closed)$/,
    why: 'an overdue denunciation has climbed to the superior heads, who ask for a report (LTC Đ.38); no letters, no openings, nothing of who is in danger',
  },
  {
    canary: /^(secret|meeting):(letter|steps):/,
    where: /^\/api\/v1\/cases\/\{id\} of /,
    who: /^(kinh-bac\.party-(leader|officer)|tinh-uy\.leader)$/,
    when: /^(overdue|closed)$/,
    why: 'an overdue ordinary case has climbed to the Party committees, who read what it is about and not who sent it',
  },
  {
    canary: /^declared:file:/,
    where: /^\/api\/v1\/cases\/\{id\}\/attachments(\/\{attachmentId\}\/file)? of /,
    who: /^kinh-bac\.leader$/,
    why: 'the competent head reads what was sent along, and the bytes as they came when they ask for them',
  },
  {
    canary: /^declared:file:/,
    where: /^\/api\/v1\/cases\/\{id\}\/attachments(\/\{attachmentId\}\/file)? of /,
    who: /^kinh-bac\.officer$/,
    when: /^(opened|overdue|closed)$/,
    why: 'the named handler reads it too; as a verifier this officer gets a derivative without its name',
  },
  {
    canary: /^declared:file:name$/,
    where: /^\/api\/v1\/track\/\{trackingCode\}\/attachments of /,
    who: /^sender of /,
    why: 'the sender finds by its name what they sent, and cannot fetch it',
  },
  {
    canary: /^declared:steps:asking$/,
    where: /^\/api\/v1\/identity-openings$/,
    who: /^custodian\.(first|second)$/,
    why: 'custodians decide on the reason that is given to them, and see nothing else of the case',
  },
  {
    canary: /:(letter|steps):(?!inner|asking)/,
    where: /^\/api\/v1\/track\//,
    who: /^sender of /,
    why: 'the sender reads their own letter and what they are told of it; not even they are shown their name',
  },
];

/** A line never lets the words of one case be seen in an answer about another, or by another case's sender. */
export function allows({ canary, where, who, when = /./ }: Allowance, finding: Finding): boolean {
  const [owner] = finding.canary.split(':');
  const about = [finding.where, finding.who].flatMap((words) => / of (\w+)$/.exec(words)?.[1] ?? []);
  return (
    about.every((name) => name === owner) &&
    canary.test(finding.canary) &&
    where.test(finding.where) &&
    who.test(finding.who) &&
    when.test(finding.when)
  );
}

/** For people: each place once, with all the canaries seen there. */
export function told(findings: readonly Finding[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { canary, where, who, when } of findings) {
    const place = `${when} | ${who} | ${where}`;
    places.set(place, (places.get(place) ?? new Set()).add(canary));
  }
  return [...places].map(([place, canaries]) => `${place} | ${[...canaries].sort().join(' ')}`).sort();
}
