import {
  CASE_KINDS,
  type CaseKind,
  type GuardName,
  isDenunciation,
  type LetterKind,
  type StepName,
} from '../vocabulary';
import { workflowOf } from './index';

const rowsOf = (kind: CaseKind, step: StepName) => workflowOf(kind).steps.filter((row) => row.step === step);
/** What clocks a step sets and stops, in words: `+` begins, `-` ends. */
function clocks(kind: CaseKind, step: StepName): string {
  const said = rowsOf(kind, step).map(({ starts, stops }) =>
    [...starts.map((duty) => `+${duty}`), ...stops.map((duty) => `-${duty}`)].join(' '),
  );
  return [...new Set(said)].join(' or ');
}
const BEFORE = '-acknowledge -triage -process -sign -accept -transfer -review -ask_report -answer';
const SENT = '-notify_acceptance -send_suspension -send_decision -send_conclusion';

test.each<[CaseKind, Partial<Record<StepName, string>>]>([
  [
    'khieu_nai',
    {
      record_signature: '+accept -sign',
      accept: `+resolve ${BEFORE}`,
      refuse: BEFORE,
      suspend: '+send_suspension',
      resume: '+send_suspension',
      terminate: '+send_suspension -resolve',
      decide: '+send_decision +publish +legal_effect -resolve',
      deliver: SENT,
      publish: '+post -publish',
      take_effect: '+enforce -legal_effect',
      enforce: '-enforce',
      forward: `${BEFORE} -resolve`,
    },
  ],
  [
    'to_cao',
    {
      record_signature: '+accept -sign',
      accept: `+resolve +notify_acceptance ${BEFORE}`,
      refuse: BEFORE,
      pass_to_inspection: BEFORE,
      accept_withdrawal: BEFORE,
      find_outside_competence: '+transfer -triage',
      suspend: '+send_suspension',
      resume: '',
      terminate: '+send_suspension -resolve',
      conclude: '+send_conclusion +handle -resolve',
      deliver: SENT,
      act_on_conclusion: '+report_handling -handle',
      report_handling: '-report_handling',
      request_protection: '+protect',
      record_protection_request: '+protect',
      decide_protection: '-protect',
    },
  ],
  [
    'to_cao_tiep',
    {
      record_signature: '+review -sign',
      uphold: BEFORE,
      find_overdue: '+ask_report -review',
      request_report: '+report_delay -ask_report -triage',
      receive_report: '-report_delay',
    },
  ],
  ['phan_anh', { accept: '-acknowledge -triage -process -transfer', answer: '-answer', reopen: '+answer', ask: '' }],
  ['phan_anh_quy_dinh', { find_outside_competence: '+transfer -triage', answer: '-answer' }],
  ['doi_thoai', { accept: '-acknowledge -triage -process', conclude: '' }],
])('the clocks of a %s', (kind, expected) => {
  const steps = Object.keys(expected) as StepName[];
  expect(Object.fromEntries(steps.map((step) => [step, clocks(kind, step)]))).toEqual(expected);
});

test.each(CASE_KINDS)(
  'a %s that is filed, guided, returned or withdrawn leaves nothing owed before acceptance',
  (kind) => {
    expect(clocks(kind, 'file')).toBe(`+keep ${BEFORE}`);
    expect(clocks(kind, 'guide')).toBe(BEFORE);
    expect(clocks(kind, 'return_letter')).toBe(isDenunciation(kind) ? '' : BEFORE);
    expect([clocks(kind, 'route'), clocks(kind, 'place')]).toEqual(['+triage', '+triage or +triage -triage']);
  },
);

test('day 0 is the day of the signed letter for what waits for one, and this moment for everything else', () => {
  const other = CASE_KINDS.flatMap((kind) =>
    workflowOf(kind)
      .steps.filter(({ startsOn }) => startsOn !== 'now')
      .map(({ step, startsOn }) => `${step} ${startsOn}`),
  );
  expect([...new Set(other)].sort()).toEqual([
    'find_outside_competence signed',
    'find_overdue signed',
    'publish given',
    'record_protection_request given',
    'record_signature given',
  ]);
});

const letters = (kind: CaseKind, step: StepName): LetterKind[] => rowsOf(kind, step).flatMap((row) => [...row.letters]);

test.each<[StepName, LetterKind]>([
  ['ask_signature', 'guidance'],
  ['accept', 'acceptance'],
  ['refuse', 'refusal'],
  ['suspend', 'suspension'],
  ['resume', 'resumption'],
  ['terminate', 'termination'],
  ['guide', 'guidance'],
  ['forward', 'transfer'],
])('%s leaves a letter prepared: %s', (step, letter) => {
  for (const kind of ['khieu_nai', 'to_cao'] as const) expect([kind, letters(kind, step)]).toEqual([kind, [letter]]);
});

test('a complaint is returned with a letter, a denunciation never (LTC Đ.24)', () => {
  expect([letters('khieu_nai', 'return_letter'), rowsOf('to_cao', 'return_letter')]).toEqual([['return'], []]);
});

test('whoever makes the office’s time longer owes the citizen a letter', () => {
  for (const [kind, step] of [
    ['khieu_nai', 'declare_complex'],
    ['khieu_nai', 'declare_remote'],
    ['to_cao', 'extend'],
    ['phan_anh', 'extend'],
  ] as const)
    expect([kind, step, letters(kind, step)]).toEqual([kind, step, ['extension']]);
});

test.each<[CaseKind, StepName, GuardName[]]>([
  ['khieu_nai', 'accept', ['eligible', 'not-found-outside']],
  ['khieu_nai', 'decide', ['dialogue-held']],
  ['khieu_nai', 'suspend', ['suspension-in-force']],
  ['khieu_nai', 'schedule_dialogue', ['dialogue-notice-in-time']],
  ['khieu_nai', 'close', ['nothing-owed', 'protection-over']],
  ['khieu_nai', 'declare_complex', ['circumstance-open']],
  ['khieu_nai', 'declare_remote', ['circumstance-open']],
  ['to_cao', 'accept', ['eligible', 'not-found-outside']],
  ['to_cao', 'extend', ['extension-within-limit']],
  ['to_cao', 'extend_intake', ['circumstance-open']],
  ['to_cao', 'forward', ['not-sent-on-before', 'protection-decided']],
  ['to_cao', 'refuse', ['protection-decided']],
  ['to_cao', 'file', ['not-eligible', 'protection-decided']],
  ['to_cao', 'pass_to_inspection', ['not-eligible', 'protection-decided']],
  ['to_cao', 'guide', ['not-eligible', 'guided-elsewhere-in-person', 'not-sent-on-before', 'protection-decided']],
  ['to_cao', 'accept_withdrawal', ['whole-withdrawal-stands', 'protection-decided']],
  ['to_cao', 'terminate', ['whole-withdrawal-stands', 'withdrawal-on-paper']],
  ['khieu_nai', 'accept_withdrawal', ['whole-withdrawal-stands', 'protection-decided']],
  ['khieu_nai', 'terminate', ['suspension-in-force', 'whole-withdrawal-stands', 'withdrawal-on-paper']],
  ['to_cao_tiep', 'uphold', ['protection-decided']],
  ['to_cao', 'close', ['nothing-owed', 'protection-over']],
  ['phan_anh', 'accept', ['classified', 'not-found-outside']],
  ['phan_anh', 'extend', ['extension-within-limit']],
  ['phan_anh', 'reopen', ['within-reopening-time']],
  ['phan_anh', 'withdraw', []],
])('a %s: %s only if %j', (kind, step, guards) => {
  expect(rowsOf(kind, step).map((row) => row.guards)).toEqual([guards]);
});
