import { hash } from 'node:crypto';
import { CaseKeys, CaseworkService } from '@libs/casework';
import type { Receipt } from '@libs/contracts';
import { type Directory, OrganisationService } from '@libs/organisation';
import {
  Batcher,
  Clock,
  deriveKey,
  IdempotencyConflict,
  newId,
  Outbox,
  run,
  SETTINGS,
  type Settings,
  within,
} from '@libs/platform';
import { type Day, dayOf } from '@libs/rules';
import { VaultService } from '@libs/vault';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { boxOf, keptEncrypted, keptPlain } from '../content/petition-content';
import type { PetitionEntity } from '../entities/petition.entity';
import { CASES_UNDER, CLAIM_KEYS, FORGET_KEYS, INSERT_PETITIONS, RECEIVED_UNDER } from './intake.queries';
import { type Received, receiptFor } from './receipt';
import { bodyHash, type FirstOwners, readSubmission, type Submission } from './submission';
import { newTrackingCode } from './tracking-code';
import { wardsByName } from './ward-lanes';

interface Arriving {
  readonly submission: Submission;
  readonly keyHash: string;
  readonly bodyHash: string;
}

interface Named extends Arriving {
  readonly caseId: string;
}

interface ReceivedUnder extends Received {
  readonly keyHash: string;
  readonly bodyHash: string;
}

const DAY_MS = 86_400_000;

/** Takes in what citizens send: it is a case, acknowledged with its dates, before they get an answer. */
@Injectable()
export class IntakeService {
  private readonly batcher = new Batcher<Arriving, Receipt | IdempotencyConflict>((arriving) => this.open(arriving), {
    size: 64,
    atOnce: 2,
  });

  private readonly submissionKey: Buffer;
  /** Where letters of a day begin, worked out once for it. */
  private known: { readonly directory: Directory; readonly day: Day; readonly owners: FirstOwners } | undefined;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly casework: CaseworkService,
    private readonly vault: VaultService,
    private readonly outbox: Outbox,
    private readonly keys: CaseKeys,
  ) {
    this.submissionKey = deriveKey(settings.vaultKey, 'submissions');
  }

  /**
   * Opens a case and answers after the commit. The same key and body give the same answer for 24 hours.
   * @throws IdempotencyConflict when the key came with another body
   */
  async submit(submission: Submission, idempotencyKey: string): Promise<Receipt> {
    const keyHash = hash('sha256', idempotencyKey);
    const answer = await this.batcher.add({ submission, keyHash, bodyHash: bodyHash(this.submissionKey, submission) });
    if (answer instanceof IdempotencyConflict) throw answer;
    return answer;
  }

  /** Forgets the keys of yesterday; returns nothing of what was sent under them. */
  async forgetExpired(): Promise<number> {
    const [, count] = await this.database.query(FORGET_KEYS, [this.yesterday()]);
    return count;
  }

  private async open(arriving: readonly Arriving[]): Promise<(Receipt | IdempotencyConflict)[]> {
    const now = this.clock.now();
    const named = nameCases(arriving, now);
    const held = named.map(({ caseId }) => caseId);
    // A batch joins many senders and belongs to none of them: it sees the cases it opens, and no other.
    const rows = await within({ task: 'intake', held }, () =>
      this.database.transaction((manager) => this.openNew(manager, named, now)),
    );
    this.outbox.wake();
    const known = new Set(rows.map(({ keyHash }) => keyHash));
    const before = arriving.flatMap(({ keyHash }) => (known.has(keyHash) ? [] : [keyHash]));
    if (before.length > 0) rows.push(...(await this.receivedUnder(before)));
    const received = new Map(rows.map((row) => [row.keyHash, row]));
    return arriving.map((one) => {
      const row = received.get(one.keyHash);
      if (!row) throw new Error('a submission was not stored');
      if (row.bodyHash !== one.bodyHash) return new IdempotencyConflict('the key was used with another body');
      return receiptFor(row, this.settings.trackingKey, this.organisation.current().calendar);
    });
  }

  /** Opens what came under a key never seen, and returns it; what was received before is left alone. */
  private async openNew(
    manager: EntityManager,
    arriving: readonly Named[],
    receivedAt: Date,
  ): Promise<ReceivedUnder[]> {
    const named = new Map(arriving.map((one) => [one.keyHash, one]));
    const claims = arriving.map(({ keyHash, bodyHash, caseId }) => ({
      keyHash,
      bodyHash,
      caseId,
      createdAt: receivedAt,
    }));
    const claimed = await run<{ keyHash: string; caseId: string }>(manager, CLAIM_KEYS, [
      JSON.stringify(claims),
      this.yesterday(),
    ]);
    const owners = this.owners(receivedAt);
    const opened = claimed.flatMap(({ keyHash, caseId }) => {
      const one = named.get(keyHash);
      if (!one) return [];
      const name = { id: caseId, trackingCode: newTrackingCode(), receivedAt };
      const key = this.keys.draw(caseId);
      const { newCase, petition, submitter } = readSubmission(one.submission, name, owners);
      const kept = submitter.sealed ? keptEncrypted(petition, key) : keptPlain(petition);
      const commitments = { ...newCase.commitments, ...boxOf(kept) };
      return [{ ...one, key, newCase: { ...newCase, commitments }, kept, submitter }];
    });
    if (opened.length === 0) return [];
    const changes = await this.casework.open(
      manager,
      opened.map(({ newCase, key }) => ({ opened: newCase, key })),
    );
    await this.vault.keep(
      manager,
      opened.map(({ submitter, key }) => ({ ...submitter, key })),
    );
    await run(manager, INSERT_PETITIONS, [JSON.stringify(opened.map(({ kept }) => written(kept)))]);
    const events = new Map(changes.map(({ event }) => [event.caseId, event]));
    return opened.flatMap(({ keyHash, bodyHash, newCase }) => {
      const event = events.get(newCase.id);
      return event ? [{ ...newCase, caseId: newCase.id, keyHash, bodyHash, state: event.state, data: event.data }] : [];
    });
  }

  /** Whoever shows a key is told again what was received under it. */
  private async receivedUnder(keyHashes: readonly string[]): Promise<ReceivedUnder[]> {
    const cases: { caseId: string }[] = await within({ task: 'intake' }, () =>
      this.database.query(CASES_UNDER, [keyHashes]),
    );
    const held = cases.map(({ caseId }) => caseId);
    return within({ task: 'intake', held }, () => this.database.query(RECEIVED_UNDER, [keyHashes]));
  }

  private owners(now: Date): FirstOwners {
    const { directory } = this.organisation.current();
    const day = dayOf(now);
    if (this.known?.directory !== directory || this.known.day !== day) {
      const desk = directory.receptionDeskOn(day).id;
      const superior = directory.superiorPeoplesCommitteeOn(day).id;
      this.known = { directory, day, owners: { desk, superior, wardNamed: wardsByName(directory, day) } };
    }
    return this.known.owners;
  }

  private yesterday(): Date {
    return new Date(this.clock.now().getTime() - DAY_MS);
  }
}

/** Names a case for each key; of several under one key, the first to arrive is the one that counts. */
function nameCases(arriving: readonly Arriving[], now: Date): Named[] {
  const first = new Map([...arriving].reverse().map((one) => [one.keyHash, one]));
  return [...first.values()].map((one) => ({ ...one, caseId: newId(now) }));
}

/** Bytes travel in base64. */
function written({ headline, content, ...row }: PetitionEntity) {
  return {
    ...row,
    headline: headline?.toString('base64') ?? null,
    content: content?.toString('base64') ?? null,
  };
}
