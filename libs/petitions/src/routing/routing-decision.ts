import type { RoutingRuleId } from './routing-rules';

/** What routing may read of a submission. Text as sent; nothing here is changed or kept. */
export interface RoutingInput {
  readonly title?: string | null;
  readonly text: string;
  readonly wardName?: string | null;
  readonly neighbourhood?: string | null;
  readonly street?: string | null;
  readonly addressText?: string | null;
  readonly location?: { readonly lat: number; readonly lng: number } | null;
  /** Where the sender lives: counts only when the letter says that the matter is there. */
  readonly submitterAddress?: string | null;
}

export type EvidenceField =
  | 'location'
  | 'wardName'
  | 'neighbourhood'
  | 'street'
  | 'addressText'
  | 'title'
  | 'text'
  | 'submitterAddress';

/** What a phrase told. `aside`: named, but not as the place (a direction, a source); `home`: where the sender lives. */
export type EvidenceKind = 'pin' | 'ward' | 'place' | 'unsure' | 'home' | 'aside' | 'outside' | 'unknown';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly field: EvidenceField;
  /** The words that told it, as written. Personal content: for the case's receipt, never for a log. */
  readonly phrase: string;
  /** Wards of the day it may mean; one ward or more, none for a place that is not ours. */
  readonly wards: readonly string[];
  /** Good enough to contradict what the citizen stated. */
  readonly firm: boolean;
}

export interface RoutingDecision {
  readonly rule: RoutingRuleId;
  /** A ward of the given day, or null: the reception desk. */
  readonly wardId: string | null;
  readonly evidence: readonly Evidence[];
  /** Every ward that any evidence pointed to, for the officer at the desk. */
  readonly candidates: readonly string[];
  /** The rule in words. */
  readonly reason: string;
}

/** Evidence as a receipt keeps it when its words must not be read there: what was found and which wards it meant. */
export function withoutPhrases(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((found) => ({ ...found, phrase: '' }));
}

/** Where a sender lives is theirs: a receipt keeps which ward it meant, never its words. */
export function withoutHome(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((found) => (found.field === 'submitterAddress' ? { ...found, phrase: '' } : found));
}
