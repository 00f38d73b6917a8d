import { compileCli, type Ended, runCli } from '../support/cli-process';

beforeAll(compileCli, 60_000);

/** No database, no data folder, nothing in the environment. */
const deadline = (words: string) => runCli(['deadline', ...words.split(' ')]);
const json = async (words: string) => JSON.parse((await deadline(`${words} --json`)).stdout);

it('explains a date to a program: one line, its keys in their order', async () => {
  const { code, stdout, stderr } = await deadline('--rule KN-RES1 --start 2026-07-03T09:00:00+07:00 --json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    `${JSON.stringify({
      rule: 'KN-RES1',
      version: '2012-07-01',
      basis: 'Luật Khiếu nại Đ.28',
      evidence: 'primary-copy',
      start: '2026-07-03T09:00:00+07:00',
      dueOn: '2026-08-03',
      dueAt: '2026-08-03T23:59:59.999+07:00',
      counted: 30,
      skipped: [{ date: '2026-08-02', reason: 'weekend' }],
      suspended: [],
      rolled: true,
      warnings: [],
    })}\n`,
  );
});

it('explains the same to a person, in sentences', async () => {
  const asked = '--rule KN-RES1 --start 2026-07-03T09:00:00+07:00 --suspend 2026-07-10..2026-07-20';
  const { code, stdout } = await deadline(asked);
  expect({ code, lines: stdout.trimEnd().split('\n') }).toEqual({
    code: 0,
    lines: [
      'It is due by the end of Wednesday, 2026-08-12: 30 days after 2026-07-03T09:00:00+07:00, by Luật Khiếu nại Đ.28 (read in the text itself).',
      'Rule KN-RES1, in force since 2012-07-01; day 0: acceptance (thụ lý).',
      'Suspended on Friday, 2026-07-10, which still counts; resumed on Monday, 2026-07-20.',
      'Days that do not count: 10 suspended.',
    ],
  });
});

it('says what makes a date doubtful, and what else limits the same thing', async () => {
  expect(await json('--rule KN-SEND2-ND124 --start 2026-03-02')).toMatchObject({
    dueOn: '2026-03-11',
    warnings: ['also-limited-by:KN-SEND2'],
  });
  expect((await json('--rule PA-PARTY-NOTICE --start 2026-12-21')).warnings).toEqual([
    'calendar-incomplete:2027',
    'evidence:secondary',
  ]);
  const { stdout } = await deadline('--rule PA-PARTY-NOTICE --start 2026-12-21');
  expect(stdout.match(/^Careful: .*$/gm)).toEqual([
    'Careful: the holiday notice of 2027 is not in, so the date may still move.',
    'Careful: the rule was not read in the text of the law, so a lawyer should confirm it.',
  ]);
});

it.each([
  ['--rule KN-RES1 --complex --remote', 'KN-RES1-RMCX'],
  ['--rule KN-FILE2-2026 --remote', 'KN-FILE2-RM-2026'],
])('%s is %s', async (asked, rule) => {
  expect(await json(`${asked} --start 2026-07-03`)).toMatchObject({ rule });
});

it('counts two suspensions and an extension, whichever is named first', async () => {
  const first = '--suspend 2026-03-05..2026-03-10';
  const second = '--suspend 2026-03-20..2026-03-25';
  for (const both of [`${first} ${second}`, `${second} ${first}`])
    expect(await json(`--rule TC-RES --start 2026-03-02 --extend 30 ${both}`)).toMatchObject({
      dueOn: '2026-05-11',
      counted: 60,
      suspended: [
        { from: '2026-03-05', to: '2026-03-10' },
        { from: '2026-03-20', to: '2026-03-25' },
      ],
    });
});

describe('a question that cannot be answered is refused in one sentence, with exit code 2', () => {
  const sentence = (text: string) => expect.stringMatching(new RegExp(`^[^\\n]*${text}[^\\n]*\\n$`));

  it.each([
    ['--rule KN-NOTHING --start 2026-07-03', 'There is no rule KN-NOTHING'],
    ['--rule TC-RES --start 2026-07-03 --complex', 'no difference for TC-RES when a case is complex'],
    ['--rule KN-ACCEPT-LAW --start 2026-07-01', 'not on 2026-07-01; on that day it is KN-ACCEPT-ND155'],
    ['--rule KN-RES1 --start 2026-02-30', 'There is no 2026-02-30'],
    ['--rule KN-RES1 --start 2026-07-03 --suspend 2026-07-06', 'Write the two days'],
    ['--rule TC-RES --start 2026-07-03 --extend -1', 'no whole number of days'],
    ['--rule KN-RES1 --start 2026-07-03 --loudly', "unknown option '--loudly'"],
    ['--start 2026-07-03', "required option '--rule"],
    ['--rule KN-RES1 --rule TC-RES --start 2026-07-03', "'--rule <id>' is given more than once"],
    ['--rule TC-RES --start 2026-07-03 --extend 5 --extend 30', "'--extend <days>' is given more than once"],
  ])('%s', async (asked, says) => {
    expect(await deadline(asked)).toEqual({ code: 2, stdout: '', stderr: sentence(says) } satisfies Ended);
  });
});
