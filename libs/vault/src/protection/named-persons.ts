/** What a box of persons to protect holds. */
export interface NamedPersons {
  readonly caseId: string;
  readonly persons: string;
  /** Salt of the commitment in the event that named them. */
  readonly salt: string;
}

/** @throws Error when the box is read as another case's */
export function readNamed(words: string, caseId: string): NamedPersons {
  const named = JSON.parse(words) as NamedPersons;
  if (named.caseId !== caseId) throw new Error(`the box of case ${caseId} holds another's`);
  return named;
}
