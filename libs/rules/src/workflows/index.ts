import type { Workflow } from '../engine/workflow';
import { type CaseKind, type StepName, WORKFLOW_OF, type WorkflowId } from '../vocabulary';
import { ADMINISTRATIVE_RULE } from './administrative-rule.workflow';
import { COMPLAINT } from './complaint.workflow';
import { DENUNCIATION } from './denunciation.workflow';
import { DIALOGUE } from './dialogue.workflow';
import { FEEDBACK } from './feedback.workflow';
import { FURTHER_DENUNCIATION } from './further-denunciation.workflow';

export const WORKFLOWS: Readonly<Record<WorkflowId, Workflow>> = {
  feedback: FEEDBACK,
  administrative_rule: ADMINISTRATIVE_RULE,
  complaint: COMPLAINT,
  denunciation: DENUNCIATION,
  further_denunciation: FURTHER_DENUNCIATION,
  dialogue: DIALOGUE,
};

export function workflowOf(kind: CaseKind): Workflow {
  return WORKFLOWS[WORKFLOW_OF[kind]];
}

const PUBLIC_STEPS: ReadonlySet<StepName> = new Set([
  'submit' as const,
  ...Object.values(WORKFLOWS).flatMap(({ steps }) => steps.filter((row) => row.public).map(({ step }) => step)),
]);

/** Does the citizen see this step in the timeline of a case of this kind? One of a kind that the case no longer is, as the other tables say. */
export function isPublicStep(kind: CaseKind, step: StepName): boolean {
  const rows = workflowOf(kind).steps.filter((row) => row.step === step);
  return rows.length > 0 ? rows.some((row) => row.public) : PUBLIC_STEPS.has(step);
}
