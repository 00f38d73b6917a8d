import type { Day } from '@libs/rules';
import type { DataSource } from 'typeorm';
import type { AuditKeys } from './audit-key';
import { readRoots } from './read-roots';
import type { RootExport } from './root-export';
import { HEADS_OF, ROOTS_SINCE } from './roots.queries';
import type { SealedHead } from './signed-root';

/** The roots from a day on (null: all), with the heads they signed and the public keys; it names no person. */
export async function exportRoots(
  database: DataSource,
  keys: AuditKeys,
  { since, now }: { readonly since: Day | null; readonly now: Date },
): Promise<RootExport> {
  return database.transaction('REPEATABLE READ', async (manager) => {
    const roots: RootExport['roots'] = [];
    for (const root of await readRoots(manager, ROOTS_SINCE, [since])) {
      const heads: SealedHead[] = await manager.query(HEADS_OF, [root.day]);
      roots.push({ ...root, heads: [...heads] });
    }
    return {
      format: 'lang-nghe/trail-roots/1',
      exportedAt: now.toISOString(),
      publicKeys: keys.publicPem(),
      roots,
    };
  });
}
