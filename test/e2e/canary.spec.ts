import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { needs } from '../support/capabilities';
import { compileCli, runCli } from '../support/cli-process';
import { onEveryQueue } from '../support/queue-backends';

const search = searchFor(CANARIES);

onEveryQueue((open) => {
  let house: House;
  let wire: RedisWire | undefined;
  let cases: SentCases;
  let errors: AnsweredOutput[];
  const seen: Finding[] = [];
  const climbed = new Set<string>();
  const answered = new Set<string>();

  /** What everybody is answered at a moment of the case's life, and what those were who brought it there. */
  async function look(moment: Moment, answeredBefore: readonly AnsweredOutput[]): Promise<void> {
    for (const { who, where, status, said } of [...answeredBefore, ...(await everyAnswer(house, cases))]) {
      answered.add(`${status} ${moment} ${who} ${where}`);
      if (where.endsWith('/escalations') && said.includes(cases.declared.id)) climbed.add(`${moment} ${who}`);
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
  });

  it('everything was there to be looked at: copies for a verifier, openings, letters, lists of what is late', () => {
    expect([...answered].filter((answer) => answer.startsWith('5'))).toEqual([]);
    expect([...answered]).toEqual(
      expect.arrayContaining([
        '200 verifying kinh-bac.officer /api/v1/verifications/{id} of declared',
        '200 verifying kinh-bac.officer /api/v1/verifications/{id}/attachments/{attachmentId}/file of declared',
        '404 verifying kinh-bac.officer /api/v1/cases/{id} of declared',
        '404 verifying kinh-bac.officer /api/v1/cases/{id}/attachments/{attachmentId}/file of declared',
        '200 closed sender of declared /api/v1/track/{trackingCode}/attachments of declared',
        '200 closed kinh-bac.officer /api/v1/cases/{id}/letters/{letterId}/file of secret',
        '200 closed sender of declared /api/v1/track/{trackingCode}/letters/{letterId} of declared',
        '200 overdue tinh-uy.leader /api/v1/backlog',
        '200 closed auditor /api/v1/audit/reads',
        '200 closed nobody /metrics',
      ]),
    );
    expect(climbed).toContain('overdue province.head');
  });

  needs('poppler', () => {
    it('a PDF is read as people read it', () => {
      const where = '/api/v1/track/{trackingCode}/letters/{letterId} of declared';
      const paper = { canary: 'declared:steps:paper', where, who: 'sender of declared', when: 'closed' };
      expect(seen).toContainEqual(paper);
    });
  });

  it('every line that allows something is needed', () => {
    expect(ALLOWED.filter((line) => !seen.some((finding) => allows(line, finding))).map(({ why }) => why)).toEqual([]);
  });

  it('no refusal and no breakdown repeats what was sent', () => {
    expect(leaksIn(errors.filter(({ status }) => status >= 400))).toEqual([]);
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
    expect([...places]).toEqual(
      expect.arrayContaining(['table public.outbox', 'table public.case_event', 'table public.letter']),
    );
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
    const file = join(folder, 'roots.json');
    const given: Output[] = [];
    for (const args of [['seal'], ['export', '--out', file], ['verify', '--json']]) {
      const { code, stdout, stderr } = await runCli(['audit', ...args], env);
      given.push({ where: `audit ${args[0]}: ${code}`, said: `${stdout}${stderr}` });
    }
    given.push({ where: 'the exported roots', said: readFileSync(file) });
    rmSync(folder, { recursive: true });
    expect(leaksIn(given)).toEqual([]);
    expect(given.map(({ where }) => where)).toEqual([
      'audit seal: 0',
      'audit export: 0',
      'audit verify: 0',
      'the exported roots',
    ]);
  });

  // Last, because it does what nothing else may do.
  it('would have been seen, had it leaked anywhere', async () => {
    const name = identityOf('declared', 'name');
    new Logger('canary').error(new Error(`cannot read ${name}`));
    const logged = house.log.lines.length;
    process.stderr.write(`${name}\n`);
    expect(leaksIn(house.log.lines.slice(logged).map((said) => ({ where: 'log', said })))).toHaveLength(1);
    await house.owner.query('update outbox set error = $1', [Buffer.from(name).toString('base64')]);
    await house.owner.query('create table leak as select convert_to($1, $2) as bytes', [name, 'UTF8']);
    await wire?.client.set(`bull:routing:${name}`, Buffer.from(name).toString('hex'));
    const leaks = [
      ...leaksIn((await wire?.heard()) ?? []),
      ...leaksIn(house.log.lines.map((said) => ({ where: 'log', said }))),
      ...leaksIn(await rowsOf(house.owner)),
    ];
    const places = ['log', 'table public.outbox', 'table public.leak', ...(wire ? ['Redis, key', 'Redis, value'] : [])];
    for (const where of places) {
      expect(leaks).toContainEqual(expect.stringContaining(`| ${where} | declared:identity:name`));
    }
  });
});
