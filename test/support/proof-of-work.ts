import { challengeSchema } from '@libs/contracts';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Answer } from './api';

/** Does the work that an answer 428 asks for; the answer is the header to send again with. */
export async function solved(refused: Answer): Promise<{ 'x-proof-of-work': string }> {
  const challenge = challengeSchema.parse(refused.json<{ challenge: unknown }>().challenge);
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('the puzzle has no solution');
  return { 'x-proof-of-work': Buffer.from(JSON.stringify({ challenge, solution })).toString('base64') };
}
