import { run, type Statement } from '@libs/platform';
import type { EntityManager } from 'typeorm';
import { INSERT_EVENTS, INSERT_FILES, INSERT_TEXTS, UPDATE_FILES, UPSERT_CLOCKS } from '../casework.queries';
import type { Change } from './change';

/** Writes changes in one statement a table, however many they are. */
export async function writeChanges(manager: EntityManager, changes: readonly Change[]): Promise<void> {
  const write = async (statement: Statement, rows: readonly unknown[]) => {
    if (rows.length > 0) await run(manager, statement, [JSON.stringify(rows)]);
  };
  await write(
    INSERT_FILES,
    changes.filter(({ before }) => before === null).map(({ file }) => file),
  );
  await write(
    UPDATE_FILES,
    changes.filter(({ before }) => before !== null).map(({ file }) => file),
  );
  await write(
    INSERT_EVENTS,
    changes.map(({ event }) => event),
  );
  await write(
    INSERT_TEXTS,
    changes.flatMap(({ texts }) => texts.map(({ box, ...text }) => ({ ...text, box: box.toString('base64') }))),
  );
  await write(
    UPSERT_CLOCKS,
    changes.flatMap(({ clocks }) => clocks),
  );
}
