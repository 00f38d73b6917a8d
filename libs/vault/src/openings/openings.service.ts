import { type CaseFile, CaseKeys, CaseReader, CaseworkService, SYSTEM, standingsOf } from '@libs/casework';
import type { SubmitterFields } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { Clock, holding, NotFound, SETTINGS, type Settings } from '@libs/platform';
import { REACH } from '@libs/rules';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { readNamed } from '../protection/named-persons';
import { Custodians } from '../seals/custodians.service';
import { IdentityBoxEntity } from '../seals/identity-box.entity';
import { type KeyPair, openSealed } from '../seals/sealed-box';
import { readKept } from '../submitters/kept-submitter';
import { SealedToOthers } from '../vault.errors';
import { IdentityOpeningEntity } from './identity-opening.entity';
import { momentCommitment } from './moment-commitment';
import { ASIDE_FROM, DUE_TO_END, WAITING_REQUESTS } from './openings.queries';

/** A request as the custodian who decides about it sees it. */
export interface AskedOpening {
  readonly id: string;
  readonly caseId: string;
  readonly requestedAt: Date;
  readonly requesterName: string;
  /** The custodian asked for it: another one decides. */
  readonly own: boolean;
  readonly reason: string;
}

/** An opening as the one who asked for it sees it. */
export interface ReadOpening
  extends Pick<IdentityOpeningEntity, 'id' | 'state' | 'requestedAt' | 'decidedAt' | 'endsAt'> {
  readonly refusal: string | null;
  /** Who sent the case; only while it is open. */
  readonly submitter: SubmitterFields | null;
  /** Relatives named for protection; only while it is open. */
  readonly persons: readonly string[];
}

/** What a custodian opens. */
interface OpenedIdentity {
  readonly submitter: SubmitterFields;
  readonly persons: readonly string[];
}

const HOUR_MS = 3_600_000;
const BATCH = 100;

/** Opens a sealed identity: asked for by one, consented to by another, read by the first alone, and closed by itself. */
@Injectable()
export class Openings {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'openingHours'>,
    private readonly clock: Clock,
    private readonly casework: CaseworkService,
    private readonly cases: CaseReader,
    private readonly keys: CaseKeys,
    private readonly custodians: Custodians,
  ) {}

  /** What custodians have to decide: not in a case from which the custodian stands aside. */
  async waiting(custodianId: string): Promise<AskedOpening[]> {
    const rows: (Omit<AskedOpening, 'own' | 'reason'> & { requestedBy: string; reason: Buffer })[] =
      await this.database.query(WAITING_REQUESTS);
    const cases = rows.map(({ caseId }) => caseId);
    const [keys, aside] = await holding(cases, () =>
      Promise.all([this.keys.of(cases), this.asideFrom(cases, custodianId)]),
    );
    const own = rows.filter(({ caseId }) => !aside.has(caseId));
    return own.map(({ requestedBy, reason, ...row }) => ({
      ...row,
      own: requestedBy === custodianId,
      reason: keys.get(row.caseId)?.open(`opening/${row.id}/reason`, reason) ?? '',
    }));
  }

  /**
   * Opens the identity with the custodian's own key, for the one who asked, from now on for so many hours.
   * @throws NotFound (also for a case from which the custodian stands aside), StepRefused (decided already, or the
   * custodian asked for it), CustodianKeyMissing, WrongPassphrase, SealedToOthers
   */
  async consent(custodianId: string, openingId: string, passphrase: string): Promise<void> {
    const { caseId } = await this.find(openingId);
    await holding([caseId], async () => {
      await this.refuseAside(caseId, custodianId);
      const pair = await this.custodians.unlock(custodianId, passphrase);
      const identity = await this.openBoxes(caseId, custodianId, pair);
      const key = await this.keys.one(caseId);
      const decidedAt = this.clock.now();
      const endsAt = new Date(decidedAt.getTime() + this.settings.openingHours * HOUR_MS);
      await this.database.transaction(async (manager) => {
        const given = { openingId, accountId: custodianId };
        const commitments = { openingDecided: momentCommitment(decidedAt), openingEnd: momentCommitment(endsAt) };
        await this.casework.applyAll(manager, [{ caseId, step: 'consent_opening', given, commitments }], SYSTEM);
        await manager.update(IdentityOpeningEntity, openingId, {
          state: 'open',
          decidedBy: custodianId,
          decidedAt,
          endsAt,
          copy: key.seal(`opening/${openingId}/copy`, JSON.stringify(identity)),
        });
      });
    });
  }

  /** @throws NotFound as for `consent`, StepRefused (decided already, or the custodian asked for it) */
  async refuse(custodianId: string, openingId: string, reason: string): Promise<void> {
    const { caseId } = await this.find(openingId);
    await holding([caseId], async () => {
      await this.refuseAside(caseId, custodianId);
      await this.database.transaction(async (manager) => {
        const decidedAt = this.clock.now();
        const given = { openingId, accountId: custodianId, reason };
        const commitments = { openingDecided: momentCommitment(decidedAt) };
        await this.casework.applyAll(manager, [{ caseId, step: 'refuse_opening', given, commitments }], SYSTEM);
        const key = await this.keys.one(caseId, manager);
        const refusal = key.seal(`opening/${openingId}/refusal`, reason);
        await manager.update(IdentityOpeningEntity, openingId, {
          state: 'refused',
          decidedBy: custodianId,
          decidedAt,
          refusal,
        });
      });
    });
  }

  /** What an officer asked for in a case, the latest first. Who may see the case is the caller's to ask. */
  async askedBy(accountId: string, caseId: string): Promise<ReadOpening[]> {
    const rows = await this.database
      .getRepository(IdentityOpeningEntity)
      .find({ where: { caseId, requestedBy: accountId }, order: { seq: 'DESC' } });
    return Promise.all(rows.map((row) => this.read(row, false)));
  }

  /**
   * For the one who asked, and nobody else: the identity while it is open, and while they still head the unit or handle
   * the case. Note the reading before the answer goes out.
   * @throws NotFound also for another's opening
   */
  async open(actor: StaffActor, caseId: string, openingId: string): Promise<ReadOpening> {
    const row = await this.find(openingId);
    const file = await this.cases.file(caseId);
    const isOwn = row.caseId === caseId && row.requestedBy === actor.accountId;
    if (!isOwn || !file) throw new NotFound('no such opening');
    return this.read(row, mayAsk(actor, file));
  }

  /** Ends what is over: the copy is deleted, the record stays. Returns how many ended. */
  async endDue(): Promise<number> {
    let ended = 0;
    for (let found = BATCH; found === BATCH; ended += found) {
      found = await this.database.transaction(async (manager) => {
        const due: { id: string; caseId: string }[] = await manager.query(DUE_TO_END, [this.clock.now(), BATCH]);
        for (const { id, caseId } of due) {
          const request = { caseId, step: 'end_opening' as const, given: { openingId: id } };
          await this.casework.applyAll(manager, [request], SYSTEM);
          await manager.update(IdentityOpeningEntity, id, { state: 'ended', copy: null });
        }
        return due.length;
      });
    }
    return ended;
  }

  private async read(row: IdentityOpeningEntity, shown: boolean): Promise<ReadOpening> {
    const { id, caseId, requestedAt, decidedAt, endsAt, copy, refusal } = row;
    const isOver = endsAt !== null && endsAt <= this.clock.now();
    const key = await this.keys.one(caseId);
    const opened: OpenedIdentity | null =
      shown && copy && !isOver ? JSON.parse(key.open(`opening/${id}/copy`, copy)) : null;
    return {
      id,
      state: isOver ? 'ended' : row.state,
      requestedAt,
      decidedAt,
      endsAt,
      refusal: refusal && key.open(`opening/${id}/refusal`, refusal),
      submitter: opened?.submitter ?? null,
      persons: opened?.persons ?? [],
    };
  }

  /** @throws SealedToOthers */
  private async openBoxes(caseId: string, keyId: string, pair: KeyPair): Promise<OpenedIdentity> {
    const boxes = await this.database
      .getRepository(IdentityBoxEntity)
      .find({ where: { caseId, keyId }, order: { subjectId: 'ASC' } });
    const own = boxes.find(({ subjectId }) => subjectId === caseId);
    if (!own) throw new SealedToOthers('the identity is not sealed to this custodian');
    const named = boxes.filter((box) => box !== own);
    const persons = await Promise.all(
      named.map(async ({ box }) => readNamed(await openSealed(pair, box), caseId).persons),
    );
    return { submitter: readKept(await openSealed(pair, own.box), caseId).fields, persons };
  }

  private async asideFrom(caseIds: readonly string[], accountId: string): Promise<Set<string>> {
    const rows: { id: string }[] = await this.database.query(ASIDE_FROM, [caseIds, accountId]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Whoever stands aside decides nothing, and is told no more than whoever asks for an opening that never was. @throws NotFound */
  private async refuseAside(caseId: string, accountId: string): Promise<void> {
    if ((await this.asideFrom([caseId], accountId)).has(caseId)) throw new NotFound('no such opening');
  }

  /** @throws NotFound */
  private async find(id: string): Promise<IdentityOpeningEntity> {
    const found = await this.database.getRepository(IdentityOpeningEntity).findOneBy({ id });
    if (!found) throw new NotFound('no such opening');
    return found;
  }
}

/** As the guard `head-or-named-handler` has it: a post that was held for somebody else ends with their absence. */
function mayAsk(actor: StaffActor, file: CaseFile): boolean {
  const standings = standingsOf(actor, file);
  return standings.some(({ role, relation }) => REACH[role].isHead || relation === 'named_handler');
}
