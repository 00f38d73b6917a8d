import type { OfferedStep, TakeStep } from '@libs/contracts';
import { useStoredState } from '../../ui/stored-state';

export type StepDraft = Record<string, string>;

/** What is being filled in for one step of one case; it outlives a reload, a conflict and a lost session. */
export function useStepDraft(caseId: string, step: string) {
  const [stored, store] = useStoredState<StepDraft>(`lang-nghe.step.${caseId}.${step}`);
  return {
    draft: stored ?? {},
    fill: (field: string, value: string) => store((before) => ({ ...before, [field]: value })),
    forget: () => store(null),
  };
}

const NUMBERS = ['days', 'score'];

/** The step on the wire: only what is filled, numbers as numbers. */
export function bodyOf(step: OfferedStep, draft: StepDraft): TakeStep {
  const fields = [...step.needs, ...step.takes].filter((field) => (draft[field] ?? '').trim() !== '');
  const filled = fields.map((field) => [field, NUMBERS.includes(field) ? Number(draft[field]) : draft[field]]);
  return { ...Object.fromEntries(filled), step: step.step as TakeStep['step'] };
}
