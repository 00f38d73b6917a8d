/** Whose reads are looked for; blank where it does not matter. */
export interface Sought {
  readonly caseId: string;
  readonly accountId: string;
}
