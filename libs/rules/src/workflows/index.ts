import type { Workflow } from '../engine/workflow';
import { type CaseKind, type StepName, WORKFLOW_OF, type WorkflowId } from '../vocabulary';
import { COMPLAINT } from './complaint.workflow';
import { DENUNCIATION } from './denunciation.workflow';
import { DIALOGUE } from './dialogue.workflow';
import { FEEDBACK } from './feedback.workflow';

export const WORKFLOWS: Readonly<Record<WorkflowId, Workflow>> = {
  feedback: FEEDBACK,
  complaint: COMPLAINT,
  denunciation: DENUNCIATION,
  dialogue: DIALOGUE,
};

export function workflowOf(kind: CaseKind): Workflow {
  return WORKFLOWS[WORKFLOW_OF[kind]];
}

const PUBLIC_STEPS: ReadonlySet<StepName> = new Set([
  'submit' as const,
  ...Object.values(WORKFLOWS).flatMap(({ steps }) => steps.filter((row) => row.public).map(({ step }) => step)),
]);

/** Does the citizen see this step in the timeline of a case? */
export function isPublicStep(step: StepName): boolean {
  return PUBLIC_STEPS.has(step);
}
