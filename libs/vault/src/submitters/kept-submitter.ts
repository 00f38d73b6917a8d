import type { SubmitterFields } from '@libs/contracts';

/** What a box holds, be it under the key of the case or sealed. The salt too: without it names could be tried against the commitment in the case's first event. */
export interface KeptSubmitter {
  readonly caseId: string;
  readonly fields: SubmitterFields;
  /** Salt of the commitment in the case's first event. */
  readonly salt: string;
}

/** What a sender left, without a word of it. */
export interface LeftBySender {
  readonly named: boolean;
  readonly addressed: boolean;
  readonly anonymous: boolean;
}

export function leftBy({ name, address, anonymous }: SubmitterFields): LeftBySender {
  return { named: isThere(name), addressed: isThere(address), anonymous: anonymous === true };
}

function isThere(words: string | null | undefined): boolean {
  return (words ?? '').trim() !== '';
}

/** A box belongs to one case. @throws Error when it is read as another's */
export function readKept(words: string, caseId: string): KeptSubmitter {
  const kept = JSON.parse(words) as KeptSubmitter;
  if (kept.caseId !== caseId) throw new Error(`the box of case ${caseId} holds another's`);
  return kept;
}

/** Whether two senders left the same telephone number, e-mail address or name. */
export function isSameSender(one: SubmitterFields, other: SubmitterFields): boolean {
  return (
    same(digits(one.phone), digits(other.phone)) ||
    same(folded(one.email), folded(other.email)) ||
    same(folded(one.name), folded(other.name))
  );
}

const same = (one: string, other: string) => one !== '' && one === other;
const digits = (words: string | null | undefined) => (words ?? '').replace(/\D/g, '');
const folded = (words: string | null | undefined) => (words ?? '').trim().toLowerCase();
