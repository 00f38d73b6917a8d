import { hash } from 'node:crypto';
import type { Suspension } from '@libs/rules';
import type { CaseFileEntity } from '../entities/case-file.entity';
import type { DeadlineEntity } from '../entities/deadline.entity';

/** What an event says of a row: as its step found it, and as it left it. A row that the step made was not found. */
export interface RowDigests {
  readonly found?: string;
  readonly left: string;
}

/** How a column is written down for the digest of its row; `left out` for the reason beside it. */
type Column = 'as it is' | 'id' | 'ids' | 'instant' | 'spans' | 'left out';

/**
 * Every column of a case's file: none but a step changes one, and its event says so. A column that is added later goes
 * last; as long as it is empty, the digests that were taken before it hold.
 */
const OF_FILE: Readonly<Record<keyof CaseFileEntity, Column>> = {
  id: 'id',
  trackingCode: 'as it is',
  kind: 'as it is',
  state: 'as it is',
  ownerUnit: 'as it is',
  audience: 'as it is',
  urgent: 'as it is',
  rank: 'as it is',
  // The turn of the case in the queue. It says nothing of the case, and a release may cut the turns anew.
  lane: 'left out',
  handlers: 'ids',
  recused: 'ids',
  escalatedTo: 'as it is',
  matterId: 'id',
  signedOn: 'as it is',
  circumstances: 'as it is',
  receivedAt: 'instant',
  nextDueAt: 'instant',
  closedAt: 'instant',
  version: 'as it is',
  // Where the chain ends: the verification asks them first, and no event can hold its own hash.
  eventCount: 'left out',
  headHash: 'left out',
};

/** Every column of a deadline, in the same way. */
const OF_CLOCK: Readonly<Record<keyof DeadlineEntity, Column>> = {
  id: 'id',
  caseId: 'id',
  duty: 'as it is',
  ruleId: 'as it is',
  ruleVersion: 'as it is',
  effect: 'as it is',
  unitId: 'as it is',
  startedAt: 'instant',
  lawDueAt: 'instant',
  promisedAt: 'instant',
  extraDays: 'as it is',
  extensions: 'as it is',
  suspensions: 'spans',
  endedAt: 'instant',
  outcome: 'as it is',
  breachedAt: 'instant',
  sweepAt: 'instant',
};

/** A row as casework holds it, or as PostgreSQL writes it in JSON. */
type Row<Name extends string> = Readonly<Record<Name, unknown>>;

const WRITTEN: Readonly<Record<Exclude<Column, 'left out'>, (value: never) => unknown>> = {
  'as it is': (value: unknown) => value,
  id: (id: string) => id.toLowerCase(),
  ids: (ids: readonly string[]) => ids.map((id) => id.toLowerCase()),
  instant: (at: Date | string) => new Date(at).getTime(),
  spans: (spans: readonly Suspension[]) => spans.map(({ from, to }) => [from, to]),
};

export const digestOfFile = digestBy(OF_FILE);
export const digestOfClock = digestBy(OF_CLOCK);

/** SHA-256 over names and values of what is not empty, in the order of the table: cheap, since every letter asks for it. */
function digestBy<Name extends string>(table: Readonly<Record<Name, Column>>): (row: Row<Name>) => string {
  const columns = (Object.keys(table) as Name[]).flatMap((name) => {
    const column: Column = table[name];
    return column === 'left out' ? [] : [{ name, written: WRITTEN[column] }];
  });
  return (row) => {
    const said: unknown[] = [];
    for (const { name, written } of columns) {
      const value = row[name];
      if (!isEmpty(value)) said.push(name, written(value as never));
    }
    return hash('sha256', JSON.stringify(said));
  };
}

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}
