import { run, type Statement } from '@libs/platform';
import type { EntityManager } from 'typeorm';
import { INSERT_EVENTS, INSERT_FILES, INSERT_TEXTS, UPDATE_FILES, UPSERT_CLOCKS } from '../casework.queries';
import type { CaseKey } from '../secrecy/case-key';
import { sealWritten } from '../secrecy/written';
import type { Change } from './change';

/** The keys of some cases. */
export type FindKeys = (caseIds: readonly string[]) => Promise<ReadonlyMap<string, CaseKey>>;

/** Writes changes in one statement a table, however many they are; keys are asked for only when something was written. */
export async function writeChanges(
  manager: EntityManager,
  changes: readonly Change[],
  findKeys: FindKeys,
): Promise<void> {
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
  await write(INSERT_TEXTS, await sealedTexts(changes, findKeys));
  await write(
    UPSERT_CLOCKS,
    changes.flatMap(({ clocks }) => clocks),
  );
}

async function sealedTexts(changes: readonly Change[], findKeys: FindKeys) {
  const texts = changes.flatMap((change) => change.texts);
  if (texts.length === 0) return [];
  const keys = await findKeys(texts.map(({ caseId }) => caseId));
  return texts.map((text) => {
    const key = keys.get(text.caseId);
    if (!key) throw new Error(`case ${text.caseId} has no key`);
    const { caseId, seq, field } = text;
    return { caseId, seq, field, box: sealWritten(key, text).toString('base64') };
  });
}
