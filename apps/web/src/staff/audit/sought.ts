import type { ReadsQuery } from '@libs/contracts';

/** Whose reads are looked for; blank where it does not matter. */
export interface Sought {
  readonly caseId: string;
  /** A user name or an account's id. */
  readonly account: string;
}

export const NOBODY: Sought = { caseId: '', account: '' };

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function queryFor({ caseId, account }: Sought): Partial<ReadsQuery> {
  return { caseId, ...(ID.test(account) ? { accountId: account } : { username: account }) };
}
