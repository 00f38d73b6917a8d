import { type CaseFile, isSecret, ReadJournal } from '@libs/casework';
import type { EscalationList, EscalationQuery } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { Clock, InvalidInput } from '@libs/platform';
import { dayOf, daysBetween, REACH } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ESCALATIONS, WITHHELD } from './escalations.queries';
import { listUnits, ownersBelow } from './scope';

type Item = EscalationList['items'][number];
type Row = Omit<Item, 'owner' | 'overdueDays' | 'dueAt' | 'raisedAt' | 'answerBy'> & {
  readonly ownerUnit: string;
  readonly audience: CaseFile['audience'];
  readonly dueAt: Date;
  readonly raisedAt: Date;
  readonly answerBy: Date;
};

const cursorSchema = z.tuple([z.iso.datetime().regex(/^[2-9]/), z.uuid()]);

/** What climbed to a unit, longest overdue first. Denunciations show as a number alone, but to the head they climbed to. */
@Injectable()
export class EscalationsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly journal: ReadJournal,
  ) {}

  async list(actor: StaffActor, query: EscalationQuery): Promise<EscalationList> {
    const { directory } = this.organisation.current();
    const now = this.clock.now();
    const day = dayOf(now);
    const units = listUnits(actor.assignments, directory);
    const heading = actor.assignments.filter(({ role }) => REACH[role].isHead).map(({ unitId }) => unitId);
    const rows: Row[] = await this.database.query(ESCALATIONS, [
      units,
      heading,
      ...readCursor(query.after),
      query.limit + 1,
    ]);
    const [counted] = await this.database.query(WITHHELD, [ownersBelow(units, directory, day)]);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    for (const row of page) if (isSecret(row)) await this.journal.note(actor.accountId, row.caseId, ['denunciation']);
    return {
      items: page.map(({ ownerUnit, audience: _, dueAt, raisedAt, answerBy, ...row }) => ({
        ...row,
        owner: { id: ownerUnit, name: directory.unit(ownerUnit).name },
        dueAt: dueAt.toISOString(),
        raisedAt: raisedAt.toISOString(),
        answerBy: answerBy.toISOString(),
        overdueDays: daysBetween(dayOf(dueAt), day),
      })),
      next: last ? Buffer.from(JSON.stringify([last.dueAt, last.id])).toString('base64url') : null,
      withheld: counted.withheld,
    };
  }
}

function readCursor(written: string | undefined): [string, string] | [null, null] {
  if (written === undefined) return [null, null];
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(written, 'base64url').toString('utf8')));
  } catch {
    throw new InvalidInput([{ field: 'after', code: 'invalid' }]);
  }
}
