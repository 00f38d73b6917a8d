import { CaseKeys, sealWritten } from '@libs/casework';
import { type LetterContent, sealedContent } from '@libs/letters';
import { Petitions } from '@libs/petitions';
import { systemClock } from '@libs/platform';
import type { ContentField } from '@libs/rules';
import { type NewSubmitter, Seals, VaultService } from '@libs/vault';
import type { DataSource, EntityManager } from 'typeorm';
import {
  ANYTHING_PLAIN,
  CASES_WITHOUT_KEY,
  DROP_PLAIN,
  FORGET_HOMES,
  KEEP_LETTERS,
  KEEP_TEXTS,
  PLAIN_PETITIONS,
  PLAIN_TABLES,
  REWRITE,
  TAKE_LETTERS,
  TAKE_SUBMITTERS,
  TAKE_TEXTS,
} from './plain.queries';

interface OfCase {
  readonly caseId: string;
}

type PlainText = OfCase & { seq: number; field: ContentField; words: string; salt: string };
type PlainLetter = OfCase & LetterContent & { id: string; kept: object };

/** Takes up to so many rows in one transaction; returns how many there were. */
type Batch = (manager: EntityManager) => Promise<number>;

const BATCH = 500;

/**
 * Encrypts what an earlier release kept in plain, batch by batch: stopped at any moment, it goes on where it was. Does
 * nothing when nothing is plain, which is every time but the first.
 * @throws Error when something is plain and there is no VAULT_KEY
 */
export async function encryptPlainRows(database: DataSource, vaultKey: string | undefined): Promise<void> {
  const [{ there }] = await database.query(PLAIN_TABLES);
  if (!there) return;
  const [{ plain }] = await database.query(ANYTHING_PLAIN);
  if (plain) {
    if (!vaultKey) throw new Error('VAULT_KEY is needed: the database holds rows that this release encrypts');
    for (const batch of batchesOf(database, vaultKey)) await all(database, batch);
    await database.query(FORGET_HOMES);
    for (const statement of REWRITE) await database.query(statement);
  }
  await database.query(DROP_PLAIN);
}

async function all(database: DataSource, batch: Batch): Promise<void> {
  while ((await database.transaction(batch)) === BATCH);
}

function batchesOf(database: DataSource, vaultKey: string): Batch[] {
  const keys = new CaseKeys(database, { vaultKey });
  const vault = new VaultService(database, keys, new Seals(database, { vaultKey }, systemClock));
  const petitions = new Petitions(database, keys);

  /** Rows of a query, each with the key of its case. */
  async function keyed<Row extends OfCase>(manager: EntityManager, query: string) {
    const answer = await manager.query(query, [BATCH]);
    // TypeORM answers a DELETE with its rows and their number.
    const rows: Row[] = query.trimStart().startsWith('delete') ? answer[0] : answer;
    const found = await keys.of(
      rows.map(({ caseId }) => caseId),
      manager,
    );
    return rows.map((row) => {
      const key = found.get(row.caseId);
      if (!key) throw new Error(`${row.caseId} is no case: its rows are kept as they were`);
      return { row, key };
    });
  }

  return [
    async (manager) => {
      const cases: OfCase[] = await manager.query(CASES_WITHOUT_KEY, [BATCH]);
      await keys.keep(
        manager,
        cases.map(({ caseId }) => keys.draw(caseId)),
      );
      return cases.length;
    },
    async (manager) => {
      const taken = await keyed<Omit<NewSubmitter, 'key'>>(manager, TAKE_SUBMITTERS);
      await vault.keep(
        manager,
        taken.map(({ row, key }) => ({ ...row, key })),
      );
      return taken.length;
    },
    async (manager) => {
      const taken = await keyed<PlainText>(manager, TAKE_TEXTS);
      const rows = taken.map(({ row, key }) => {
        const { caseId, seq, field } = row;
        return { caseId, seq, field, box: sealWritten(key, row).toString('base64') };
      });
      await manager.query(KEEP_TEXTS, [JSON.stringify(rows)]);
      return taken.length;
    },
    async (manager) => {
      const taken = await keyed<PlainLetter>(manager, TAKE_LETTERS);
      const rows = taken.map(({ row, key }) => ({
        ...row.kept,
        words: `\\x${sealedContent(key, row.id, row).toString('hex')}`,
      }));
      await manager.query(KEEP_LETTERS, [JSON.stringify(rows)]);
      return taken.length;
    },
    async (manager) => {
      const cases: OfCase[] = await manager.query(PLAIN_PETITIONS, [BATCH]);
      for (const { caseId } of cases) await petitions.encrypt(manager, caseId);
      return cases.length;
    },
  ];
}
