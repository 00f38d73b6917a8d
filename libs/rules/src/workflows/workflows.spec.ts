import { availableSteps, type CaseFacts, decide } from '../engine/workflow';
import type { Relation } from '../permissions';
import { type Audience, CASE_KINDS, type CaseKind, ROLES, type Role, STATES, STEP_FIELDS, STEPS } from '../vocabulary';
import { workflowOf } from './index';

const EVERYTHING = new Set(STEP_FIELDS);
const RELATIONS: readonly Relation[] = ['submitter', 'own_unit', 'named_handler', 'escalated', 'service'];
const AUDIENCES: readonly Audience[] = ['unit', 'head'];

/** Who stands near enough to act, said again in the test's own words. */
function standsNear(role: Role, relation: Relation, audience: Audience): boolean {
  if (role === 'citizen') return relation === 'submitter';
  if (role === 'system') return relation === 'service';
  if (role === 'party_officer' || role === 'committee_leader') return relation === 'escalated' && audience === 'unit';
  const heads = role === 'ward_leader' || role === 'superior_head';
  if (!heads && role !== 'ward_officer' && role !== 'reception_officer') return false;
  return relation === 'named_handler' || (relation === 'own_unit' && (audience === 'unit' || heads));
}

const steps = CASE_KINDS.flatMap((kind) => STEPS.map((step) => ({ kind, step })));
const standings = ROLES.flatMap((role) => RELATIONS.map((relation) => ({ role, relation })));
const facts = (kind: CaseKind) => STATES.flatMap((state) => AUDIENCES.map((audience) => ({ kind, state, audience })));
const told = (fact: CaseFacts, { role, relation }: (typeof standings)[number]) =>
  `${role} as ${relation}, case ${fact.state} for ${fact.audience}`;

function expectation({ known, may, here }: { known: boolean; may: boolean; here: boolean }): string {
  if (!known) return 'step_unknown';
  if (!may) return 'not_for_this_role';
  return here ? 'allowed' : 'not_in_this_state';
}

describe.each(steps)('$kind: the step $step', ({ kind, step }) => {
  const rows = workflowOf(kind).steps.filter((row) => row.step === step);

  it('is for exactly the states, roles and relations of its rows, and says what else is wrong', () => {
    const wrong = facts(kind).flatMap((fact) => {
      const here = rows.find(({ from }) => from.includes(fact.state));
      return standings.flatMap((standing) => {
        const named = (here ? [here] : rows).some(({ by }) => by.includes(standing.role));
        const may = named && standsNear(standing.role, standing.relation, fact.audience);
        const expected = expectation({ known: rows.length > 0, may, here: here !== undefined });
        const decision = decide(workflowOf(kind), fact, step, [standing], EVERYTHING);
        const said = decision.allowed ? 'allowed' : decision.code;
        return said === expected ? [] : [`${told(fact, standing)}: ${said}, not ${expected}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('is a button exactly where it is allowed', () => {
    const wrong = facts(kind).flatMap((fact) =>
      standings.flatMap((standing) => {
        const { allowed } = decide(workflowOf(kind), fact, step, [standing], EVERYTHING);
        const shown = availableSteps(workflowOf(kind), fact, [standing]).some((row) => row.step === step);
        return shown === allowed ? [] : [`${told(fact, standing)}: ${shown ? 'shown' : 'hidden'}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is refused without a field that it needs, by the name of the field', () => {
    for (const { needs, by, from } of rows) {
      const standing = standings.find(({ role, relation }) => by.includes(role) && standsNear(role, relation, 'unit'));
      for (const field of needs) {
        const given = new Set(STEP_FIELDS.filter((one) => one !== field));
        for (const state of from) {
          const decision = decide(
            workflowOf(kind),
            { kind, state, audience: 'unit' },
            step,
            standing ? [standing] : [],
            given,
          );
          expect(decision).toEqual({ allowed: false, code: 'field_missing', fields: [field] });
        }
      }
    }
  });
});

describe.each(CASE_KINDS)('%s', (kind) => {
  const rows = workflowOf(kind).steps;
  const stepsOf = (role: Role) => [...new Set(rows.filter(({ by }) => by.includes(role)).map(({ step }) => step))];

  it.each(['custodian', 'auditor', 'administrator', 'party_officer', 'committee_leader'] as const)(
    'is never moved by the %s',
    (role) => {
      expect(stepsOf(role)).toEqual([]);
    },
  );

  it('is routed, found overdue, escalated and handed over by the service alone', () => {
    for (const step of ['route', 'send_to_desk', 'breach', 'escalate', 'succeed']) {
      expect(rows.filter((row) => row.step === step).map(({ by }) => by)).toEqual([['system']]);
    }
  });

  it('gives a citizen no step of the office', () => {
    for (const step of stepsOf('citizen')) expect(['reply', 'rate', 'reopen', 'withdraw']).toContain(step);
  });

  it('can be withdrawn by the citizen as long as it is open', () => {
    const open = rows.find(({ step }) => step === 'breach')?.from;
    expect(rows.find(({ step }) => step === 'withdraw')?.from).toEqual(open);
  });

  it('names the law or the promise of every row', () => {
    expect(rows.filter(({ basis }) => basis.trim() === '')).toEqual([]);
  });
});
