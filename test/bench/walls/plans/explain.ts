import { writeFile } from 'node:fs/promises';
import { writtenScope } from '@libs/platform';
import { Client } from 'pg';
import { queuePage } from '../../../../libs/petitions/src/desk/desk.queries';
import { TELL_SCOPE } from '../../../../libs/platform/src/database/walls/walls.queries';
import { BUSY_WARD, SMALL_WARD } from '../fill/wards';
import { BE_THE_API, EXPLAIN_ALL, OFFICER } from './plans.queries';

const STATEMENTS = [
  { what: 'queue: to do', queue: 'todo', sought: [] },
  { what: 'queue: closed', queue: 'closed', sought: [] },
  { what: 'search: a word', queue: 'mine', sought: ['%rac%', null] },
  { what: 'search: a rare word', queue: 'mine', sought: ['%nga ba cay gao%', null] },
] as const;

/** Writes the plans of queue and search, of a busy ward's officer and a small one's, as the api and as the owner. */
export async function explainBoth(databaseUrl: string, file: string): Promise<void> {
  const sections: string[] = [];
  for (const way of ['on', 'off'] as const) {
    for (const ward of [BUSY_WARD, SMALL_WARD]) {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      const plans = await plansOf(client, way === 'on', `${ward}.officer`);
      sections.push(...plans.map(({ what, plan }) => `## ${what}, ${ward}, ${way}\n\n${plan}\n`));
      await client.end();
    }
  }
  await writeFile(file, sections.join('\n'));
}

async function plansOf(client: Client, walled: boolean, username: string) {
  const { rows } = await client.query<{ id: string; unitId: string }>(OFFICER, [username]);
  const [officer] = rows;
  if (!officer) throw new Error(`no account ${username}`);
  if (walled) {
    const scope = { units: [officer.unitId], heads: [], account: officer.id, roles: ['ward_officer'] };
    await client.query({ ...TELL_SCOPE, values: [writtenScope(scope)] });
  }
  await client.query(EXPLAIN_ALL);
  if (walled) await client.query(BE_THE_API);
  const said: string[] = [];
  client.on('notice', ({ message }) => said.push(message ?? ''));
  const plans: { what: string; plan: string }[] = [];
  for (const { what, queue, sought } of STATEMENTS) {
    const { text } = queuePage({ queue, searching: sought.length > 0, goesOn: false, rows: 51 });
    said.length = 0;
    await client.query(text, [[officer.unitId], [], officer.id, null, null, ...sought]);
    plans.push({ what, plan: said.join('\n') });
  }
  return plans;
}
