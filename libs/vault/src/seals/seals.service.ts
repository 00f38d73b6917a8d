import { Clock, deriveKey, holding, run, SETTINGS, type Settings } from '@libs/platform';
import { dayOf } from '@libs/rules';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptSubmitter } from '../submitters/kept-submitter';
import { RecipientsChanged } from '../vault.errors';
import { WAITING } from './identity-box.entity';
import { fingerprintOf, type KeyPair, keyPairOf, openSealed, sealTo } from './sealed-box';
import {
  COUNT_WAITING,
  CUSTODIAN_KEYS,
  DROP_WAITING,
  KEEP_BOXES,
  KEEPERS,
  LACKING,
  WAITING_BOXES,
} from './seals.queries';

interface PublicKey {
  readonly keyId: string;
  readonly publicKey: Uint8Array;
}

/** A custodian to whose key everything is sealed that comes in. */
export interface Recipient {
  readonly keyId: string;
  readonly name: string;
  readonly madeAt: Date;
  /** What custodians read out to each other, to know that a key is whose it says. */
  readonly fingerprint: string;
}

/** What a box holds, and whose it is: the case's submitter's (`subjectId` is the case), or persons' named in it. */
export interface SealedWords {
  readonly subjectId: string;
  readonly caseId: string;
  readonly words: string;
}

interface StoredBox {
  readonly subjectId: string;
  readonly caseId: string;
  readonly box: Buffer;
}

const BATCH = 200;

/**
 * Seals submitters to the custodians of the day. Until there is one they are sealed to a key of the service itself, and
 * to the first custodian's as soon as it is made: never lost, never plain.
 */
@Injectable()
export class Seals {
  private readonly waiting: Promise<KeyPair>;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(SETTINGS) { vaultKey }: Pick<Settings, 'vaultKey'>,
    private readonly clock: Clock,
  ) {
    this.waiting = keyPairOf(deriveKey(vaultKey, 'identities-without-custodian'));
  }

  /** In the transaction that opens the cases, or that finds them to be denunciations. */
  async seal(manager: EntityManager, submitters: readonly KeptSubmitter[]): Promise<void> {
    await this.sealWords(
      manager,
      submitters.map((kept) => ({ subjectId: kept.caseId, caseId: kept.caseId, words: JSON.stringify(kept) })),
    );
  }

  async sealWords(manager: EntityManager, words: readonly SealedWords[]): Promise<void> {
    if (words.length > 0) await this.keepFor(manager, words, await this.publicKeys(manager));
  }

  /** Seals to custodians what waited for one; returns how many. */
  async sealWaiting(): Promise<number> {
    let sealed = 0;
    for (let found = BATCH; found === BATCH; sealed += found) {
      found = await this.database.transaction((manager) => this.sealBatch(manager));
    }
    return sealed;
  }

  /** How many identities only the service's own key seals: more than none is for administrators to see. */
  async countWaiting(): Promise<number> {
    const [{ waiting }] = await this.database.query<[{ waiting: number }]>(COUNT_WAITING, [WAITING]);
    return waiting;
  }

  /**
   * Seals to other custodians, and to nobody else, what this one can open, so that no identity hangs on one person;
   * returns how many boxes were made. Never to the key of the service itself, whoever is custodian today.
   */
  async shareWithOthers(custodianId: string, pair: KeyPair, confirmed: readonly string[]): Promise<number> {
    const others = (await this.custodianKeys(this.database.manager)).filter(({ keyId }) => keyId !== custodianId);
    const strange = others.filter(({ publicKey }) => !confirmed.includes(fingerprintOf(publicKey)));
    if (strange.length > 0) throw new RecipientsChanged('a key that the custodian has not confirmed');
    let made = 0;
    for (const other of others) {
      for (let found = BATCH; found === BATCH; made += found) found = await this.shareBatch(custodianId, pair, other);
    }
    return made;
  }

  /** Everybody to whose key identities are sealed today. */
  async recipients(): Promise<Recipient[]> {
    const keys = await this.custodianKeys(this.database.manager);
    const prints = new Map(keys.map(({ keyId, publicKey }) => [keyId, fingerprintOf(publicKey)]));
    const keepers: Omit<Recipient, 'fingerprint'>[] = await this.database.query(KEEPERS, [[...prints.keys()]]);
    return keepers.map((keeper) => ({ ...keeper, fingerprint: prints.get(keeper.keyId) ?? '' }));
  }

  private async shareBatch(custodianId: string, pair: KeyPair, other: PublicKey): Promise<number> {
    const boxes: StoredBox[] = await this.database.query(LACKING, [custodianId, other.keyId, BATCH]);
    const words = await opened(pair, boxes);
    const cases = [...new Set(boxes.map(({ caseId }) => caseId))];
    await holding(cases, () => this.database.transaction((manager) => this.keepFor(manager, words, [other])));
    return boxes.length;
  }

  private async sealBatch(manager: EntityManager): Promise<number> {
    const keys = await this.publicKeys(manager);
    if (keys.some(({ keyId }) => keyId === WAITING)) return 0;
    const boxes: StoredBox[] = await manager.query(WAITING_BOXES, [WAITING, BATCH]);
    await this.keepFor(manager, await opened(await this.waiting, boxes), keys);
    await manager.query(DROP_WAITING, [WAITING, boxes.map(({ subjectId }) => subjectId)]);
    return boxes.length;
  }

  private async keepFor(
    manager: EntityManager,
    all: readonly SealedWords[],
    keys: readonly PublicKey[],
  ): Promise<void> {
    const rows = await Promise.all(
      all.map(async ({ subjectId, caseId, words }) => {
        const boxes = await sealTo(
          keys.map(({ publicKey }) => publicKey),
          words,
        );
        return keys.map(({ keyId }, i) => ({ subjectId, caseId, keyId, box: boxes[i]?.toString('base64') }));
      }),
    );
    await run(manager, KEEP_BOXES, [JSON.stringify(rows.flat())]);
  }

  private custodianKeys(manager: EntityManager): Promise<PublicKey[]> {
    return manager.query(CUSTODIAN_KEYS, [dayOf(this.clock.now())]);
  }

  private async publicKeys(manager: EntityManager): Promise<PublicKey[]> {
    const keys = await this.custodianKeys(manager);
    return keys.length > 0 ? keys : [{ keyId: WAITING, publicKey: (await this.waiting).publicKey }];
  }
}

function opened(pair: KeyPair, boxes: readonly StoredBox[]): Promise<SealedWords[]> {
  return Promise.all(
    boxes.map(async ({ subjectId, caseId, box }) => ({ subjectId, caseId, words: await openSealed(pair, box) })),
  );
}
