import type { CalendarNotice } from '@libs/contracts';
import {
  CalendarService,
  loadReference,
  OrganisationModule,
  OrganisationService,
  referenceCalendar,
} from '@libs/organisation';
import { InvalidInput } from '@libs/platform';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../support/database';

const ADMINISTRATOR = '00000000-0000-7000-8000-000000000001';
const entered = { accountId: ADMINISTRATOR, at: new Date('2026-11-27T09:00:00+07:00') };

/** What the notice of 2027 might say; nobody has seen it yet. */
const notice = (days: Partial<CalendarNotice['days'][number]>[] = []): CalendarNotice => ({
  document: 'TB 1/TB-BNV',
  issuedOn: '2026-11-26',
  source: 'Cổng thông tin điện tử Chính phủ',
  evidence: 'V',
  days: [
    { date: '2027-01-01', kind: 'off', reason: 'Tết Dương lịch' },
    { date: '2027-02-12', kind: 'off', reason: 'hoán đổi' },
    { date: '2027-02-20', kind: 'worked', reason: 'làm bù ngày 12/2' },
    ...days.map((day) => ({ date: '2027-03-01', kind: 'off' as const, reason: 'a day', ...day })),
  ],
});

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.drop());

/** A process of its own. */
async function startProcess() {
  const moduleRef = await Test.createTestingModule({
    imports: [
      TypeOrmModule.forRoot({ type: 'postgres', url: database.url, autoLoadEntities: true }),
      OrganisationModule,
    ],
  }).compile();
  await moduleRef.init();
  return {
    calendar: moduleRef.get(CalendarService),
    organisation: moduleRef.get(OrganisationService),
    database: moduleRef.get(DataSource),
    stop: () => moduleRef.close(),
  };
}

test('a database that holds the release alone counts with the calendar that needs no database', async () => {
  const { organisation, stop } = await startProcess();
  expect(organisation.current().calendar).toEqual(referenceCalendar());
  await stop();
});

describe('a year whose notice is not in', () => {
  test('shows the days that are expected, and no notice', async () => {
    const { calendar, stop } = await startProcess();
    const found = await calendar.year(2027);
    expect(found).toMatchObject({ notice: null, changes: [] });
    expect(found.days).toContainEqual(expect.objectContaining({ date: '2027-11-24', evidence: 'C' }));
    await expect(calendar.year(1999)).rejects.toThrow(InvalidInput);
    await stop();
  });
});

describe('entering a notice', () => {
  test('takes the place of what was expected, in this process at once and in the others when they look', async () => {
    const here = await startProcess();
    const there = await startProcess();
    await here.calendar.enterNotice(2027, notice(), entered);

    expect(await here.calendar.year(2027)).toMatchObject({
      notice: { document: 'TB 1/TB-BNV', issuedOn: '2026-11-26', evidence: 'V', enteredAt: entered.at.toISOString() },
      days: [
        { date: '2027-01-01', source: 'TB 1/TB-BNV', evidence: 'V' },
        { date: '2027-02-12', kind: 'off' },
        { date: '2027-02-20', kind: 'worked' },
      ],
      changes: [{ enteredBy: ADMINISTRATOR, document: 'TB 1/TB-BNV' }],
    });
    const counted = here.organisation.current().calendar;
    expect(counted.completeYears.has(2027)).toBe(true);
    expect([counted.off.has('2027-02-08'), counted.off.has('2027-11-24')]).toEqual([false, true]);
    expect(counted.worked.has('2027-02-20')).toBe(true);

    expect(await there.organisation.refresh()).toBe(true);
    expect(there.organisation.current().calendar).toEqual(counted);
    await Promise.all([here.stop(), there.stop()]);
  });

  test('again replaces the year, and both entries stay on record', async () => {
    const { calendar, organisation, stop } = await startProcess();
    await calendar.enterNotice(2027, notice(), entered);
    const later = { accountId: null, at: new Date('2026-12-20T09:00:00+07:00') };
    await calendar.enterNotice(2027, { ...notice([{ date: '2027-11-24' }]), document: 'TB 2/TB-BNV' }, later);

    const { days, changes } = await calendar.year(2027);
    expect(days).toHaveLength(4);
    expect(changes).toEqual([
      { document: 'TB 2/TB-BNV', enteredBy: null, enteredAt: later.at.toISOString() },
      { document: 'TB 1/TB-BNV', enteredBy: ADMINISTRATOR, enteredAt: entered.at.toISOString() },
    ]);
    expect(organisation.current().calendar.off.has('2027-11-24')).toBe(true);
    await stop();
  });

  test('survives a restart and a release with another calendar; the years of the release follow the release', async () => {
    const { calendar, database: stored, stop } = await startProcess();
    await calendar.enterNotice(2027, notice(), entered);
    await calendar.enterNotice(
      2026,
      { ...notice(), days: [{ date: '2026-01-01', kind: 'off', reason: 'Tết' }] },
      entered,
    );
    await stored.query(`UPDATE reference_version SET sha256 = 'an earlier release' WHERE name = 'calendar'`);
    await stored.query(`UPDATE calendar_day SET reason = 'wrong' WHERE date = '2025-01-01'`);
    await loadReference(stored.manager);
    await stop();

    const after = await startProcess();
    const { off, worked, completeYears } = after.organisation.current().calendar;
    expect([...completeYears].sort()).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(worked.has('2027-02-20')).toBe(true);
    expect([...off.keys()].filter((date) => date.startsWith('2026-0'))).toEqual([
      '2026-01-01',
      '2026-04-30',
      '2026-05-01',
      '2026-09-02',
    ]);
    expect(off.get('2025-01-01')).toBe('Tết Dương lịch');
    await after.stop();
  });

  test.each([
    ['a day of another year', { date: '2028-03-01' }, 'other_year'],
    ['a weekday said to be worked instead of a weekend', { kind: 'worked' }, 'no_weekend'],
    ['a Saturday off, which it is already', { date: '2027-03-06' }, 'weekend_already'],
    ['a day that is listed before', { date: '2027-01-01' }, 'listed_twice'],
    ['a day that no year has', { date: '2027-02-30' }, 'wrong_format'],
  ] as const)('refuses %s, naming it, and stores nothing', async (_, day, code) => {
    const { calendar, stop } = await startProcess();
    const refused = calendar.enterNotice(2027, notice([day]), entered);
    await expect(refused).rejects.toMatchObject({ faults: [{ field: 'days.3.date', code }] });
    expect(await calendar.year(2027)).toMatchObject({ notice: null, changes: [] });
    await stop();
  });
});
