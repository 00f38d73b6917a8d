import { randomBytes } from 'node:crypto';
import { deriveKey, run, SETTINGS, type Settings, seal, unseal } from '@libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CaseKey } from './case-key';
import { KEEP_KEYS, KEYS_OF } from './secrecy.queries';

const KEY_BYTES = 32;

/** Draws, keeps and finds the data keys of cases. Whoever asks has made sure that the case may be read. */
@Injectable()
export class CaseKeys {
  private readonly wrapping: Buffer;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(SETTINGS) { vaultKey }: Pick<Settings, 'vaultKey'>,
  ) {
    this.wrapping = deriveKey(vaultKey, 'case-keys');
  }

  /** A new key for a case that is about to be opened. */
  draw(caseId: string): CaseKey {
    return new CaseKey(caseId, randomBytes(KEY_BYTES));
  }

  /** Writes drawn keys in the transaction that opens their cases. */
  async keep(manager: EntityManager, keys: readonly CaseKey[]): Promise<void> {
    const rows = keys.map(({ caseId, bytes }) => ({
      caseId,
      wrapped: seal(this.wrapping, caseId, bytes).toString('base64'),
    }));
    await run(manager, KEEP_KEYS, [JSON.stringify(rows)]);
  }

  /** Within a transaction, name its manager: a second connection may never come while every first one waits for it. */
  async of(caseIds: readonly string[], manager: EntityManager = this.database.manager): Promise<Map<string, CaseKey>> {
    const rows = await run<{ caseId: string; wrapped: Buffer }>(manager, KEYS_OF, [caseIds]);
    return new Map(
      rows.map(({ caseId, wrapped }) => [caseId, new CaseKey(caseId, unseal(this.wrapping, caseId, wrapped))]),
    );
  }

  /** @throws Error when the case has none, or VAULT_KEY is not the one it was wrapped with */
  async one(caseId: string, manager?: EntityManager): Promise<CaseKey> {
    const key = (await this.of([caseId], manager)).get(caseId);
    if (!key) throw new Error(`case ${caseId} has no key`);
    return key;
  }
}
