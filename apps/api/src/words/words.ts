import type { GuardName, RefusalCode } from '@libs/rules';
import type { ProblemCode } from '../http/problem-codes';

export type FaultCode =
  | 'blank'
  | 'broken_character'
  | 'invalid'
  | 'key_length'
  | 'listed_twice'
  | 'no_weekend'
  | 'nul_character'
  | 'other_year'
  | 'out_of_range'
  | 'required'
  | 'same_as_before'
  | 'too_long'
  | 'too_short'
  | 'unknown_value'
  | 'weekend_already'
  | 'wrong_code'
  | 'wrong_format'
  | 'wrong_type';

/** Why a step was refused: a check of the engine, or a named guard. */
export type RefusalReason = RefusalCode | GuardName;

/** All that the API says in words. A word that one language lacks does not compile. */
export interface Words {
  readonly language: 'vi' | 'en';
  readonly problems: Readonly<Record<ProblemCode, { readonly title: string; readonly detail?: string }>>;
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  readonly retryAfter: (seconds: number) => string;
}
