import { AGE_BANDS, type Backlog } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { Clock, Forbidden } from '@libs/platform';
import { addDays, type CaseKind, dayOf, hasAbility, mondayOf } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { OLDEST_OPEN, OPEN_BY_AGE, TREND } from './backlog.queries';
import { ownersBelow, servedBy } from './scope';

interface OpenRow {
  readonly unitId: string;
  readonly kind: CaseKind;
  readonly age: number;
  readonly open: number;
  readonly overdue: number;
  readonly urgent: number;
  readonly awaitingSignature: number;
  /** Of the cases for the common eye. */
  readonly oldest: Date | null;
}

/** Weeks shown before this one. */
const WEEKS_BACK = 7;

/** The backlog at a glance for whoever leads: numbers of every open case, denunciations too, and no case's words. */
@Injectable()
export class BacklogService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
  ) {}

  /** @throws Forbidden for an actor who leads no unit above the owners of cases */
  async of(actor: StaffActor): Promise<Backlog> {
    const { directory } = this.organisation.current();
    const now = this.clock.now();
    const day = dayOf(now);
    const leading = actor.assignments.find(({ role }) => hasAbility(role, 'backlog.read'));
    if (!leading) throw new Forbidden('backlog');
    const scope = directory.unit(servedBy(leading.unitId, directory));
    const owners = ownersBelow([scope.id], directory, day);
    const firstMonday = addDays(mondayOf(day), -7 * WEEKS_BACK);
    const [rows, oldest, trend] = await Promise.all([
      this.database.query<OpenRow[]>(OPEN_BY_AGE, [owners, now]),
      this.database.query(OLDEST_OPEN, [owners]),
      this.database.query<Backlog['trend']>(TREND, [owners, firstMonday, now]),
    ]);
    const refOf = (unitId: string) => ({ id: unitId, name: directory.unit(unitId).name });
    const [first] = oldest;
    return {
      asOf: now.toISOString(),
      scope: refOf(scope.id),
      totals: {
        open: sum(rows, 'open'),
        overdue: sum(rows, 'overdue'),
        urgent: sum(rows, 'urgent'),
        awaitingSignature: sum(rows, 'awaitingSignature'),
      },
      wards: owners.map((unitId) =>
        wardLine(
          refOf(unitId),
          rows.filter((row) => row.unitId === unitId),
        ),
      ),
      cells: cellsOf(rows),
      oldest: first
        ? {
            trackingCode: first.trackingCode,
            kind: first.kind,
            unit: refOf(first.unitId),
            receivedAt: first.receivedAt.toISOString(),
          }
        : null,
      trend,
    };
  }
}

type Count = 'open' | 'overdue' | 'urgent' | 'awaitingSignature';

function sum(rows: readonly OpenRow[], column: Count): number {
  return rows.reduce((total, row) => total + row[column], 0);
}

function wardLine(unit: Backlog['scope'], rows: readonly OpenRow[]): Backlog['wards'][number] {
  const received = rows.flatMap(({ oldest }) => oldest?.getTime() ?? []);
  const oldest = received.length > 0 ? new Date(Math.min(...received)).toISOString() : null;
  return {
    unit,
    open: sum(rows, 'open'),
    overdue: sum(rows, 'overdue'),
    awaitingSignature: sum(rows, 'awaitingSignature'),
    oldestReceivedAt: oldest,
  };
}

type AgeBand = (typeof AGE_BANDS)[number];

/** The band of an age in whole days. */
export function ageBand(days: number): AgeBand {
  if (days <= 10) return '0-10';
  if (days <= 30) return '11-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : '91+';
}

function cellsOf(rows: readonly OpenRow[]): Backlog['cells'] {
  const cells = new Map<string, Backlog['cells'][number]>();
  for (const { unitId, kind, age, open } of rows) {
    const band = ageBand(age);
    const key = `${unitId} ${band} ${kind}`;
    const before = cells.get(key)?.open ?? 0;
    cells.set(key, { unitId, ageBand: band, kind, open: before + open });
  }
  return [...cells.values()];
}
