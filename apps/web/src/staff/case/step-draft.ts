import type { CaseDetail, OfferedStep, TakeStep } from '@libs/contracts';
import { useStoredState } from '../../ui/stored-state';

/** Words, a number or a code as it is typed or picked; several codes where a field holds several. */
export type DraftValue = string | readonly string[];
export type StepDraft = Record<string, DraftValue>;

/** What is written about a case that only a head and named handlers see lies in no storage of the browser. */
export function keptFor({ audience }: Pick<CaseDetail, 'audience'>) {
  return <Written>(written: Written): Written | null => (audience === 'head' ? null : written);
}

/** What is being filled in for one step of one case; where it may be kept, it outlives a reload and a lost session. */
export function useStepDraft(found: Pick<CaseDetail, 'id' | 'audience'>, step: string) {
  const [stored, store] = useStoredState<StepDraft>(`lang-nghe.step.${found.id}.${step}`, keptFor(found));
  return {
    draft: stored ?? {},
    fill: (field: string, value: DraftValue) => store((before) => ({ ...before, [field]: value })),
    forget: () => store(null),
  };
}

const NUMBERS = ['days', 'score'];

function isFilled(value: DraftValue | undefined): value is DraftValue {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value.length > 0;
}

/** The step on the wire: only what is filled, numbers as numbers. */
export function bodyOf(step: OfferedStep, draft: StepDraft): TakeStep {
  const fields = [...step.needs, ...step.takes].filter((field) => isFilled(draft[field]));
  const filled = fields.map((field) => [field, NUMBERS.includes(field) ? Number(draft[field]) : draft[field]]);
  return { ...Object.fromEntries(filled), step: step.step as TakeStep['step'] };
}
