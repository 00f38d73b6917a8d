import { type AuditReport, verifyAudit } from '@libs/casework';
import type { DataSource } from 'typeorm';
import { KEPT_APART } from '../../apps/cli/src/audit/kept-apart';

/** Without a key no root is expected, whatever the time. */
const BEGINNING = new Date(0);

/** The cases whose trail does not stand, as the audit finds them that has no key: by their chains, their rows and all that is kept apart. */
export async function brokenIn(database: DataSource): Promise<AuditReport['broken']> {
  const evidence = { keys: null, exported: null, now: BEGINNING };
  return (await verifyAudit(database, evidence, ...KEPT_APART)).broken;
}
