import type { Workflow } from '../engine/workflow';
import { type CaseKind, WORKFLOW_OF, type WorkflowId } from '../vocabulary';
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
