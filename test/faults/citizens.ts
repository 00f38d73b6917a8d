import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { receiptSchema } from '@libs/contracts';
import { letter } from '../support/letters';

export interface Acknowledged {
  keyHash: string;
  trackingCode: string;
}

const AT_ONCE = 8;
const TRY_AGAIN_MS = 50;
/** Every so manieth petition is sent once more after its answer: the answer must be the same. */
const REPEAT_EVERY = 20;

/**
 * Citizens on a bad network: each sends until it has its 201, always under the same key. `turn` is awaited before each
 * petition, told which share of all was sent before it, so that the load lasts as long as the faults do.
 */
export class Citizens {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers to a repeated petition that differ from the first. */
  changedAnswers = 0;
  private next = 0;

  constructor(
    private readonly url: string,
    private readonly petitions: number,
    private readonly turn: (shareSent: number) => Promise<void>,
  ) {}

  async sendAll(): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.sendInTurn()));
  }

  private async sendInTurn(): Promise<void> {
    while (this.next < this.petitions) {
      const number = this.next++;
      await this.turn(number / this.petitions);
      const key = randomUUID();
      const trackingCode = await this.sendUntilAcknowledged(key, number);
      this.acknowledged.push({ keyHash: createHash('sha256').update(key).digest('hex'), trackingCode });
      if (number % REPEAT_EVERY > 0) continue;
      if ((await this.sendUntilAcknowledged(key, number)) !== trackingCode) this.changedAnswers += 1;
    }
  }

  private async sendUntilAcknowledged(key: string, number: number): Promise<string> {
    for (;;) {
      const code = await this.send(key, number).catch(() => undefined);
      if (code) return code;
      await pause(TRY_AGAIN_MS);
    }
  }

  private async send(key: string, number: number): Promise<string | undefined> {
    const answer = await fetch(new URL('/api/v1/petitions', this.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(letter(number)),
      signal: AbortSignal.timeout(10_000),
    });
    const body: unknown = await answer.json();
    if (answer.status === 201) return receiptSchema.parse(body).trackingCode;
    if (answer.status < 500) throw new Error(`refused with ${answer.status}`);
    return undefined;
  }
}
