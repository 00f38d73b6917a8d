import type { NewSubstitution, SubstitutionList } from '@libs/contracts';
import { Forbidden, InvalidInput, NotFound, newId } from '@libs/platform';
import { addDays, type Day, dayOf, REACH } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SubstitutionEntity } from '../entities/substitution.entity';
import type { StaffActor } from '../staff-actor';
import { COLLEAGUES_IN, END, IN_FORCE, SHARED_UNIT } from './substitutions.queries';

/** An absence is longer than this only by being said again. */
const LONGEST_DAYS = 366;

/** Somebody who works in a unit. */
export interface Colleague {
  readonly accountId: string;
  readonly name: string;
  readonly unitId: string;
}

/**
 * Somebody is away, and a colleague holds their posts meanwhile. What a head gave the absent one by name alone is not
 * among them: it is handed over, case by case or the whole desk.
 */
@Injectable()
export class SubstitutionsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Those in force or to come, of the units the actor heads; all of them for an administrator. */
  async list(actor: StaffActor, now: Date): Promise<SubstitutionList> {
    return { items: await this.dataSource.query(IN_FORCE, [this.unitsOf(actor), dayOf(now)]) };
  }

  /** Who works where the actor may name a substitute, by unit and name. */
  colleagues(actor: StaffActor, now: Date): Promise<Colleague[]> {
    return this.dataSource.query(COLLEAGUES_IN, [this.unitsOf(actor), dayOf(now)]);
  }

  /** @throws InvalidInput for days that cannot be, Forbidden unless both work in a unit the actor heads */
  async make(actor: StaffActor, asked: NewSubstitution, now: Date): Promise<{ id: string }> {
    this.checkDays(asked, dayOf(now));
    const { absentId, substituteId, from, until } = asked;
    const units = this.unitsOf(actor);
    const shared: unknown[] = await this.dataSource.query(SHARED_UNIT, [absentId, substituteId, dayOf(now), units]);
    if (shared.length === 0) throw new Forbidden('only a colleague of the same unit stands in');
    const id = newId(now);
    const days = { validFrom: from, validTo: addDays(until, 1) };
    const row = { id, absentId, substituteId, ...days, madeBy: actor.accountId, madeAt: now };
    await this.dataSource.getRepository(SubstitutionEntity).insert(row);
    return { id };
  }

  /** Ends one from today on. @throws NotFound also for one of another unit */
  async end(actor: StaffActor, id: string, now: Date): Promise<void> {
    const { items } = await this.list(actor, now);
    if (!items.some((item) => item.id === id)) throw new NotFound('no such substitution');
    await this.dataSource.query(END, [id, dayOf(now)]);
  }

  private checkDays({ absentId, substituteId, from, until }: NewSubstitution, today: Day): void {
    const faults = [
      ...(absentId === substituteId ? [{ field: 'substituteId', code: 'invalid' }] : []),
      ...(from < today ? [{ field: 'from', code: 'out_of_range' }] : []),
      ...(until < from || until > addDays(from, LONGEST_DAYS) ? [{ field: 'until', code: 'out_of_range' }] : []),
    ];
    if (faults.length > 0) throw new InvalidInput(faults);
  }

  /** Null: any unit. */
  private unitsOf({ assignments }: StaffActor): string[] | null {
    if (assignments.some(({ role }) => role === 'administrator')) return null;
    return assignments.filter(({ role }) => REACH[role].isHead).map(({ unitId }) => unitId);
  }
}
