/** What goes with a letter besides its words. */
export interface Sending {
  /** The same key with the same body gives the same receipt, however often it is sent. */
  readonly idempotencyKey: string;
  /** What the service asked for, if it did. */
  readonly proofOfWork?: string | undefined;
}

export function submissionHeaders({ idempotencyKey, proofOfWork }: Sending): Record<string, string> {
  return { 'idempotency-key': idempotencyKey, ...(proofOfWork && { 'x-proof-of-work': proofOfWork }) };
}
