import type { NewSubstitution, SubstitutionList } from '@libs/contracts';
import { Forbidden, InvalidInput, NotFound, newId } from '@libs/platform';
import { addDays, type Day, dayOf, REACH, STOOD_IN_FOR } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SubstitutionEntity } from '../entities/substitution.entity';
import type { StaffActor } from '../staff-actor';
import { COLLEAGUES_IN, END, IN_FORCE, RECORDS, SHARED_UNITS } from './substitutions.queries';

/** An absence is longer than this only by being said again. */
const LONGEST_DAYS = 366;

/** Somebody who works in a unit. */
export interface Colleague {
  readonly accountId: string;
  readonly name: string;
  readonly unitId: string;
}

/** What is kept of a substitution for good: both days counted, and who said and who ended it. */
export interface SubstitutionRecord {
  readonly id: string;
  readonly absent: string;
  readonly substitute: string;
  readonly unitIds: readonly string[];
  readonly from: Day;
  readonly until: Day;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}

/**
 * Somebody is away, and a colleague holds meanwhile what they are in the unit where both work. What a head gave the absent
 * one by name alone is not part of it: that is handed over, case by case or the whole desk.
 */
@Injectable()
export class SubstitutionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Those in force or to come, of the units the actor heads; all of them for an administrator. */
  async list(actor: StaffActor, now: Date): Promise<SubstitutionList> {
    return { items: await this.dataSource.query(IN_FORCE, [this.unitsOf(actor), dayOf(now)]) };
  }

  /** Every one there ever was, the latest first. */
  records(after: string | null, limit: number): Promise<SubstitutionRecord[]> {
    return this.dataSource.query(RECORDS, [after, limit]);
  }

  /** Who works where the actor may name a substitute, by unit and name. */
  colleagues(actor: StaffActor, now: Date): Promise<Colleague[]> {
    return this.dataSource.query(COLLEAGUES_IN, [this.unitsOf(actor), dayOf(now), STOOD_IN_FOR]);
  }

  /**
   * For every unit that the actor decides about and both work in.
   * @throws InvalidInput for days that cannot be, and for oneself: nobody takes a post; Forbidden where there is no such unit
   */
  async make(actor: StaffActor, asked: NewSubstitution, now: Date): Promise<{ id: string }> {
    checkAsked(actor, asked, dayOf(now));
    const { absentId, substituteId, from, until } = asked;
    const which = [absentId, substituteId, dayOf(now), this.unitsOf(actor), STOOD_IN_FOR];
    const shared: { unitId: string }[] = await this.dataSource.query(SHARED_UNITS, which);
    if (shared.length === 0) throw new Forbidden('only a colleague of the same unit stands in');
    const id = newId(now);
    const days = { validFrom: from, validTo: addDays(until, 1) };
    const row = { id, absentId, substituteId, ...days, madeBy: actor.accountId, madeAt: now };
    await this.dataSource.getRepository(SubstitutionEntity).insert(shared.map(({ unitId }) => ({ ...row, unitId })));
    return { id };
  }

  /** Ends one from today on. @throws NotFound also for one of another unit */
  async end(actor: StaffActor, id: string, now: Date): Promise<void> {
    const { items } = await this.list(actor, now);
    if (!items.some((item) => item.id === id)) throw new NotFound('no such substitution');
    await this.dataSource.query(END, [id, this.unitsOf(actor), now, actor.accountId]);
  }

  /** Null: any unit. */
  private unitsOf({ assignments }: StaffActor): string[] | null {
    if (assignments.some(({ role }) => role === 'administrator')) return null;
    return assignments.filter(({ role }) => REACH[role].isHead).map(({ unitId }) => unitId);
  }
}

/** Nobody stands in for themselves, or because they said so themselves. */
function checkAsked(
  { accountId }: StaffActor,
  { absentId, substituteId, from, until }: NewSubstitution,
  today: Day,
): void {
  const faults = [
    ...([absentId, accountId].includes(substituteId) ? [{ field: 'substituteId', code: 'invalid' }] : []),
    ...(from < today ? [{ field: 'from', code: 'out_of_range' }] : []),
    ...(until < from || until > addDays(from, LONGEST_DAYS) ? [{ field: 'until', code: 'out_of_range' }] : []),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
}
