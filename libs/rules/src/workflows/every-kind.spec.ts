import { CASE_KINDS, type CaseKind, type Role, STEPS } from '../vocabulary';
import { isPublicStep, workflowOf } from './index';

const DENUNCIATIONS: readonly CaseKind[] = ['to_cao', 'to_cao_tiep'];

describe.each(CASE_KINDS)('%s', (kind) => {
  const { steps: rows, opensIn, ends } = workflowOf(kind);
  const stepsOf = (role: Role) => [...new Set(rows.filter(({ by }) => by.includes(role)).map(({ step }) => step))];
  const openStates = rows.find(({ step }) => step === 'breach')?.from ?? [];

  it.each(['custodian', 'auditor', 'administrator', 'party_officer'] as const)('is never moved by the %s', (role) => {
    expect(stepsOf(role)).toEqual([]);
  });

  it('is urged by a committee leader and never otherwise moved; a denunciation not even that', () => {
    expect(stepsOf('committee_leader')).toEqual(DENUNCIATIONS.includes(kind) ? [] : ['urge']);
  });

  it('is routed, found overdue, recounted, escalated and handed over by the service alone', () => {
    for (const step of ['route', 'send_to_desk', 'breach', 'recount', 'escalate', 'succeed'])
      expect(rows.filter((row) => row.step === step).map(({ by }) => by)).toEqual([['system']]);
  });

  it('gives a citizen no step of the office', () => {
    for (const step of stepsOf('citizen'))
      expect(['reply', 'attach', 'rate', 'reopen', 'withdraw', 'request_protection']).toContain(step);
  });

  it('can be withdrawn by the citizen until it is decided', () => {
    const withdrawable = rows.filter(({ step }) => step === 'withdraw').flatMap(({ from }) => from);
    const decided = ['decided', 'in_force', 'terminated'];
    expect(withdrawable.sort()).toEqual(openStates.filter((state) => !decided.includes(state)).sort());
  });

  it('opens as submitted and ends in states that are not open', () => {
    expect(opensIn).toBe('submitted');
    expect(ends.filter((state) => openStates.includes(state))).toEqual([]);
  });

  it('may have letters written about it in every state but the first', () => {
    const letters = rows.find(({ step }) => step === 'draft_letter')?.from;
    expect([...(letters ?? [])].sort()).toEqual(
      [...new Set([...openStates, ...ends, ...rows.flatMap(({ from }) => from)])]
        .filter((state) => state !== 'submitted')
        .sort(),
    );
  });

  it.each(['recuse', 'hand_over', 'join_matter'] as const)('says that %s is the office’s own rule, not law', (step) => {
    expect(rows.filter((row) => row.step === step).map(({ basis }) => basis)).toEqual([
      expect.stringMatching(/^service rule: /),
    ]);
  });

  it('names the law or the promise of every row', () => {
    expect(rows.filter(({ basis }) => basis.trim() === '')).toEqual([]);
  });
});

test('the citizen does not see what is between offices, nor who checks, leads and urges', () => {
  const hidden = STEPS.filter((step) => !isPublicStep('to_cao_tiep', step));
  expect(hidden).toEqual([
    'check_eligibility',
    'assign',
    'hand_over',
    'recuse',
    'extend_intake',
    'verify',
    'act_on_conclusion',
    'report_handling',
    'find_overdue',
    'request_report',
    'receive_report',
    'conclude',
    'find_outside_competence',
    'urge',
    'breach',
    'escalate',
    'join_matter',
    'draft_letter',
    'approve_letter',
    'request_opening',
    'consent_opening',
    'refuse_opening',
    'end_opening',
    'redact',
    'name_verifier',
    'dismiss_verifier',
    'report_verification',
  ]);
});
