import { randomInt } from 'node:crypto';
import { type Challenge, challengeSchema, type ProofOfWork, proofOfWorkSchema } from '@libs/contracts';
import { Clock, deriveKey, SETTINGS, type Settings, TooManyRequests } from '@libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey as deriveKeyBySha } from 'altcha-lib/algorithms/sha';
import { ProofOfWorkRequired } from '../http/refusals';
import { RateLimits } from './rate-limits.service';

/** A fifth of a second on a desktop computer, two or three seconds on a plain telephone. */
const WORK = { algorithm: 'SHA-256', cost: 100, counters: { from: 1_000, to: 3_000 } };
const MINUTES_TO_SOLVE = 20;

/** Puzzles that cost whoever sends much a little time, and checking them next to none (ALTCHA). Nobody else is asked. */
@Injectable()
export class ProofsOfWork {
  private readonly secrets: { readonly hmacSignatureSecret: string; readonly hmacKeySignatureSecret: string };

  constructor(
    @Inject(SETTINGS) { trackingKey }: Settings,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
  ) {
    const secret = (purpose: string) => deriveKey(trackingKey, purpose).toString('base64url');
    this.secrets = {
      hmacSignatureSecret: secret('proof-of-work'),
      hmacKeySignatureSecret: secret('proof-of-work-key'),
    };
  }

  /** Takes each solved puzzle once. @throws ProofOfWorkRequired with the next puzzle */
  async demand(header: string | readonly string[] | undefined): Promise<void> {
    const proof = typeof header === 'string' ? proofIn(header) : undefined;
    if (!proof || !(await this.isSolved(proof)) || !(await this.isFirstUse(proof))) {
      throw new ProofOfWorkRequired(await this.newChallenge());
    }
  }

  private async newChallenge(): Promise<Challenge> {
    const until = new Date(this.clock.now().getTime() + MINUTES_TO_SOLVE * 60_000).toISOString();
    const { counters, ...work } = WORK;
    const counter = randomInt(counters.from, counters.to);
    const challenge = { ...work, counter, data: { until }, deriveKey: deriveKeyBySha, ...this.secrets };
    return challengeSchema.parse(await createChallenge(challenge));
  }

  private async isSolved({ challenge, solution }: ProofOfWork): Promise<boolean> {
    if (!(new Date(challenge.parameters.data.until) > this.clock.now())) return false;
    const given = { challenge, solution: { ...solution, time: 0 } };
    return (await verifySolution({ ...given, deriveKey: deriveKeyBySha, ...this.secrets })).verified;
  }

  private async isFirstUse({ challenge }: ProofOfWork): Promise<boolean> {
    try {
      await this.limits.take('proof', challenge.signature);
      return true;
    } catch (error) {
      if (error instanceof TooManyRequests) return false;
      throw error;
    }
  }
}

function proofIn(header: string): ProofOfWork | undefined {
  try {
    return proofOfWorkSchema.parse(JSON.parse(Buffer.from(header, 'base64').toString('utf8')));
  } catch {
    return undefined;
  }
}
