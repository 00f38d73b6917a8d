import {
  CaseKeys,
  CaseReader,
  CaseworkService,
  commitmentToBytes,
  type Draft,
  StepRegistry,
  SYSTEM,
  standingsOf,
  wordsIn,
} from '@libs/casework';
import type { StaffActor } from '@libs/identity';
import { Clock, holding, InvalidInput, NotFound, newId } from '@libs/platform';
import { VaultService } from '@libs/vault';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Petitions } from '../content/petitions.service';
import { allWordsOf } from '../intake/all-words';
import { CaseVerifierEntity } from './case-verifier.entity';
import { type Mark, proposeMarks } from './propose-marks';
import { areIn, redact, type Span } from './redact';
import { RedactionEntity } from './redaction.entity';

/** What was sent, and where it may name somebody. */
export interface Proposal {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The sender's own name was looked for: never that of a sealed one, which nobody here knows. */
  readonly senderSought: boolean;
}

export interface RedactedCopy {
  readonly id: string;
  readonly caseId: string;
  readonly madeAt: Date;
  readonly text: string;
}

/** Copies without names, for those who verify (LTC Đ.56). The service proposes; an officer decides what goes. */
@Injectable()
export class Redactions {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly casework: CaseworkService,
    private readonly cases: CaseReader,
    private readonly keys: CaseKeys,
    private readonly petitions: Petitions,
    private readonly vault: VaultService,
    registry: StepRegistry,
  ) {
    registry.guard('redacted-copy-there', ({ manager, draft }) =>
      manager.existsBy(RedactionEntity, { caseId: draft.file.id }),
    );
    registry.effect('petitions.nameVerifier', async ({ manager, draft }) => {
      const accountId = wordsIn(draft.given, 'accountId') ?? '';
      const named = { caseId: draft.file.id, accountId, namedAt: draft.now };
      await manager.createQueryBuilder().insert().into(CaseVerifierEntity).values(named).orIgnore().execute();
    });
    registry.guard('named-to-verify', ({ manager, draft }) => manager.existsBy(CaseVerifierEntity, verifierIn(draft)));
    registry.effect('petitions.dismissVerifier', async ({ manager, draft }) => {
      await manager.delete(CaseVerifierEntity, verifierIn(draft));
    });
  }

  /** Who may see the case is the caller's to ask. */
  async propose(caseId: string): Promise<Proposal> {
    const [petition, sender] = await Promise.all([this.petitions.of(caseId), this.vault.open(caseId)]);
    const text = allWordsOf(petition);
    return { text, marks: proposeMarks(text, sender), senderSought: sender !== null };
  }

  /**
   * Makes a copy with gaps where the officer confirmed them; what was sent stays as it is.
   * @throws InvalidInput for a span outside the text, or none where somebody may be named; StepRefused
   */
  async make(actor: StaffActor, caseId: string, spans: readonly Span[]): Promise<RedactedCopy> {
    const { text, marks } = await this.propose(caseId);
    if (!areIn(text, spans)) throw new InvalidInput([{ field: 'marks', code: 'invalid' }]);
    const madeAt = this.clock.now();
    const copy = { id: newId(madeAt), caseId, madeAt, text: redact(text, spans) };
    await this.database.transaction(async (manager) => {
      const words = (await this.keys.one(caseId, manager)).seal(`redaction/${copy.id}`, copy.text);
      const [given, commitments] = [{ redactionId: copy.id }, { box: commitmentToBytes(words) }];
      await this.casework.applyAll(manager, [{ caseId, step: 'redact', given, commitments }], actor);
      // A copy that leaves everything in where names were found is the letter itself.
      if (spans.length === 0 && marks.length > 0) throw new InvalidInput([{ field: 'marks', code: 'required' }]);
      await manager.insert(RedactionEntity, { id: copy.id, caseId, madeBy: actor.accountId, madeAt, words });
    });
    return copy;
  }

  /** The copy that counts, or null when none was made. */
  async latest(caseId: string): Promise<RedactedCopy | null> {
    const order = { madeAt: 'DESC', id: 'DESC' } as const;
    const row = await this.database.getRepository(RedactionEntity).findOne({ where: { caseId }, order });
    if (!row) return null;
    const key = await this.keys.one(caseId);
    return { id: row.id, caseId, madeAt: row.madeAt, text: key.open(`redaction/${row.id}`, row.words) };
  }

  /** The cases an officer was named to verify and may, the latest first. */
  async toVerify(actor: StaffActor): Promise<string[]> {
    const named = await this.database
      .getRepository(CaseVerifierEntity)
      .find({ where: { accountId: actor.accountId }, order: { namedAt: 'DESC' } });
    const caseIds = named.map(({ caseId }) => caseId);
    return holding(caseIds, async () => {
      const mayVerify = await Promise.all(caseIds.map((caseId) => this.isColleague(actor, caseId)));
      return caseIds.filter((_, index) => mayVerify[index]);
    });
  }

  /** Runs work that sees the case, for its verifier: copies alone may come of it. @throws NotFound for whoever may not */
  async asVerifier<Result>(actor: StaffActor, caseId: string, work: () => Promise<Result>): Promise<Result> {
    const { accountId } = actor;
    const isNamed = await this.database.getRepository(CaseVerifierEntity).existsBy({ caseId, accountId });
    if (!isNamed) throw new NotFound('no such case to verify');
    return holding([caseId], async () => {
      if (!(await this.isColleague(actor, caseId))) throw new NotFound('no such case to verify');
      return work();
    });
  }

  /** What a verifier found goes into the case, to be read by those who work with it. @throws NotFound for whoever may not */
  async report(actor: StaffActor, caseId: string, text: string): Promise<void> {
    const given = { accountId: actor.accountId, text };
    await this.asVerifier(actor, caseId, () =>
      this.database.transaction((manager) =>
        this.casework.applyAll(manager, [{ caseId, step: 'report_verification', given }], SYSTEM),
      ),
    );
  }

  /** Still in the unit that named them, and not concerned by the matter. */
  private async isColleague(actor: StaffActor, caseId: string): Promise<boolean> {
    const file = await this.cases.file(caseId);
    return file !== null && standingsOf(actor, file).some(({ relation }) => relation === 'own_unit');
  }
}

/** The verifier whom a step names, of the step's own case. */
function verifierIn(draft: Draft): Pick<CaseVerifierEntity, 'caseId' | 'accountId'> {
  return { caseId: draft.file.id, accountId: wordsIn(draft.given, 'accountId') ?? '' };
}
