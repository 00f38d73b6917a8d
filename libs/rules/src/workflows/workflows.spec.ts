import { availableSteps, decide, type GivenFields } from '../engine/decide';
import type { CaseFacts, StepRow } from '../engine/workflow';
import type { Relation } from '../permissions';
import {
  type Audience,
  CASE_KINDS,
  type CaseKind,
  CHOICES,
  ROLES,
  type Role,
  STATES,
  STEP_FIELDS,
  STEPS,
} from '../vocabulary';
import { workflowOf } from './index';

const RELATIONS: readonly Relation[] = ['submitter', 'own_unit', 'named_handler', 'escalated', 'service'];
const AUDIENCES: readonly Audience[] = ['unit', 'head'];

/** Every field, and of those with a closed list the first code this row knows. */
function everything(row: StepRow | undefined): GivenFields {
  const chosen = Object.entries(row?.choices ?? {}).map(([field, codes]) => [field, codes[0]]);
  return { ...Object.fromEntries(STEP_FIELDS.map((field) => [field, 'given'])), ...Object.fromEntries(chosen) };
}

/** Who stands near enough to act, said again in the test's own words. */
function standsNear(role: Role, relation: Relation, audience: Audience): boolean {
  if (role === 'citizen') return relation === 'submitter';
  if (role === 'system') return relation === 'service';
  if (role === 'party_officer' || role === 'committee_leader') return relation === 'escalated' && audience === 'unit';
  const heads = role === 'ward_leader' || role === 'superior_head';
  if (!heads && role !== 'ward_officer' && role !== 'reception_officer') return false;
  return relation === 'named_handler' || (relation === 'own_unit' && (audience === 'unit' || heads));
}

/** Who may urge: whoever the case has climbed to, and what is for a head alone climbs to the superior head only. */
function standsAbove(role: Role, relation: Relation, audience: Audience): boolean {
  if (relation !== 'escalated') return false;
  return role === 'superior_head' || (audience === 'unit' && (role === 'party_officer' || role === 'committee_leader'));
}

const steps = CASE_KINDS.flatMap((kind) => STEPS.map((step) => ({ kind, step })));
const standings = ROLES.flatMap((role) => RELATIONS.map((relation) => ({ role, relation })));
const facts = (kind: CaseKind): CaseFacts[] =>
  STATES.flatMap((state) => AUDIENCES.map((audience) => ({ kind, state, audience, signed: true })));
const told = (fact: CaseFacts, { role, relation }: (typeof standings)[number]) =>
  `${role} as ${relation}, case ${fact.state} for ${fact.audience}`;

function mayTake({ by, fromAbove }: StepRow, { role, relation }: (typeof standings)[number], audience: Audience) {
  return by.includes(role) && (fromAbove ? standsAbove : standsNear)(role, relation, audience);
}

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
      const given = everything(here);
      return standings.flatMap((standing) => {
        const may = (here ? [here] : rows).some((row) => mayTake(row, standing, fact.audience));
        const expected = expectation({ known: rows.length > 0, may, here: here !== undefined });
        const decision = decide(workflowOf(kind), fact, step, [standing], given);
        const said = decision.allowed ? 'allowed' : decision.code;
        return said === expected ? [] : [`${told(fact, standing)}: ${said}, not ${expected}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('is refused without a field that it needs, and with a code that it does not know, by the name of the field', () => {
    for (const row of rows) {
      const standing = standings.filter((one) => mayTake(row, one, 'unit')).slice(0, 1);
      const refused = (state: CaseFacts['state'], given: GivenFields) =>
        decide(workflowOf(kind), { kind, state, audience: 'unit', signed: true }, step, standing, given);
      for (const state of row.from) {
        for (const field of row.needs)
          expect(refused(state, { ...everything(row), [field]: undefined })).toEqual({
            allowed: false,
            code: 'field_missing',
            fields: [field],
          });
        for (const field of Object.keys(row.choices))
          expect(refused(state, { ...everything(row), [field]: 'no such code' })).toEqual({
            allowed: false,
            code: 'not_a_choice',
            fields: [field],
          });
      }
    }
  });
});

describe.each(CASE_KINDS)('%s', (kind) => {
  it('shows as buttons exactly the steps that are allowed', () => {
    const { steps: rows } = workflowOf(kind);
    const wrong = facts(kind).flatMap((fact) => {
      const here = rows.filter(({ from }) => from.includes(fact.state));
      return standings.flatMap((standing) => {
        const allowed = here.filter((row) => mayTake(row, standing, fact.audience));
        const shown = availableSteps(workflowOf(kind), fact, [standing]);
        return shown.length === allowed.length && shown.every((row) => allowed.includes(row))
          ? []
          : [told(fact, standing)];
      });
    });
    expect(wrong).toEqual([]);
  });
});

test('every code that a row offers is one of the vocabulary', () => {
  const rows = CASE_KINDS.flatMap((kind) => workflowOf(kind).steps);
  const known = new Set<string>([...Object.values(CHOICES).flat(), ...CASE_KINDS]);
  expect(rows.flatMap(({ choices }) => Object.values(choices).flat()).filter((code) => !known.has(code))).toEqual([]);
});
