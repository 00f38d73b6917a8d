import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { ALLOWED, allows, type Finding, told } from '../support/canary/allowances';
import { type AnsweredOutput, everyAnswer } from '../support/canary/answers';
import { CANARIES, identityOf } from '../support/canary/canaries';
import { breakdowns, failedWork, mistakes } from '../support/canary/faults';
import { searchFor } from '../support/canary/forms';
import { House } from '../support/canary/house';
import { Life, type Moment } from '../support/canary/life';
import { RedisWire } from '../support/canary/redis-wire';
import { type Output, rowsOf } from '../support/canary/rows';
import { type SentCases, sendAll } from '../support/canary/submissions';
import { compileCli, runCli } from '../support/cli-process';
import { onEveryQueue } from '../support/queue-backends';

const search = searchFor(CANARIES);

onEveryQueue((open) => {
  let house: House;
  let wire: RedisWire | undefined;
  let cases: SentCases;
  let errors: AnsweredOutput[];
  const seen: Finding[] = [];
  const statuses = new Map<string, number>();

  /** What everybody is answered at a moment of the case's life. */
  async function look(moment: Moment): Promise<void> {
    for (const { who, where, status, said } of await everyAnswer(house, cases)) {
      statuses.set(`${moment} ${status}`, (statuses.get(`${moment} ${status}`) ?? 0) + 1);
      seen.push(...search(said).map((canary): Finding => ({ canary, where, who, when: moment })));
    }
    if (moment === 'opened') errors = [...(await mistakes(house, cases)), ...(await breakdowns(house, cases))];
  }

  const leaksIn = (outputs: readonly Output[]) =>
    told(
      outputs.flatMap(({ where, said }) =>
        search(said).map((canary): Finding => ({ canary, where, who: 'anybody', when: 'always' })),
      ),
    );

  beforeAll(async () => {
    const place = await open();
    wire = place.redisUrl ? await RedisWire.tap(place.redisUrl) : undefined;
    house = await House.open(place);
    cases = await sendAll(house);
    await house.carry();
    await house.startWork();
    await new Life(house, cases, look).lead();
    errors.push(...(await failedWork(house)));
  }, 600_000);

  afterAll(async () => {
    await wire?.close();
    await house?.close();
  });

  it('every answer tells each only what they may know', () => {
    expect(told(seen.filter((finding) => !ALLOWED.some((line) => allows(line, finding))))).toEqual([]);
    expect([...statuses.keys()].filter((key) => / 5..$/.test(key))).toEqual([]);
  });

  it('every line that allows something is needed', () => {
    expect(ALLOWED.filter((line) => !seen.some((finding) => allows(line, finding))).map(({ why }) => why)).toEqual([]);
  });

  it('no refusal and no breakdown repeats what was sent', () => {
    expect(leaksIn(errors)).toEqual([]);
    const count = (from: number) => errors.filter(({ status }) => status >= from && status < from + 100).length;
    expect([count(400) > 15, count(500) > 10]).toEqual([true, true]);
  });

  it('no log says it, of whatever level, breakdowns and failed work included', () => {
    expect(leaksIn(house.log.lines.map((said) => ({ where: 'log', said })))).toEqual([]);
    expect(house.log.lines.length).toBeGreaterThan(10);
  });

  it('no row of any table holds it, nor ever held it for a moment: not the queue’s, not the outbox’s, not the trail’s', async () => {
    const rows = await rowsOf(house.owner);
    expect(leaksIn(rows)).toEqual([]);
    const places = new Set(rows.map(({ where }) => where));
    expect([...places]).toEqual(expect.arrayContaining(['table outbox', 'table case_event', 'table letter']));
    expect(rows.some(({ where }) => where.startsWith('table bullmq.'))).toBe(true);
  });

  it('Redis is never told it', async () => {
    const heard = (await wire?.heard()) ?? [];
    expect(leaksIn(heard)).toEqual([]);
    expect(heard.length > 100).toBe(wire !== undefined);
  });

  it('what an operator is given at the prompt says nothing of it', async () => {
    compileCli();
    const folder = mkdtempSync(join(tmpdir(), 'canary-'));
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const env = { DATABASE_URL: house.place.databaseUrl, AUDIT_KEY: join(folder, 'key.pem') };
    const given: Output[] = [];
    for (const args of [['seal'], ['export'], ['verify', '--json']]) {
      const { code, stdout, stderr } = await runCli(['audit', ...args], env);
      given.push({ where: `audit ${args[0]}: ${code}`, said: `${stdout}${stderr}` });
    }
    rmSync(folder, { recursive: true });
    expect(leaksIn(given)).toEqual([]);
    expect(given.map(({ where }) => where)).toEqual(['audit seal: 0', 'audit export: 0', 'audit verify: 0']);
  });

  // Last, because it does what nothing else may do.
  it('would have been seen, had it leaked anywhere', async () => {
    const name = identityOf('declared', 'name');
    new Logger('canary').error(new Error(`cannot read ${name}`));
    await house.owner.query('update outbox set error = $1', [Buffer.from(name).toString('base64')]);
    await house.owner.query('create table leak as select convert_to($1, $2) as bytes', [name, 'UTF8']);
    const leaks = [
      ...leaksIn(house.log.lines.map((said) => ({ where: 'log', said }))),
      ...leaksIn(await rowsOf(house.owner)),
    ];
    for (const where of ['log', 'table outbox', 'table public.outbox', 'table public.leak']) {
      expect(leaks).toContainEqual(expect.stringContaining(`| ${where} | declared:identity:name`));
    }
  });
});
