import type { GivenFields, Role, StepField, StepName, WorkCalendar } from '@libs/rules';
import type { ClockRow } from '../clocks/clock-row';
import type { CaseFileEntity } from '../entities/case-file.entity';

export type CaseFile = Readonly<CaseFileEntity>;

/** The fields a step came with. */
export type Given = GivenFields;

/** A change being made, before it is sealed into an event and written. Effects may still alter the file and its clocks. */
export interface Draft {
  readonly step: StepName;
  readonly role: Role;
  readonly actorId: string | null;
  /** What the event will say; an effect that keeps something apart takes it out. */
  given: Given;
  readonly now: Date;
  readonly calendar: WorkCalendar;
  readonly newId: () => string;
  readonly before: CaseFile | null;
  file: CaseFile;
  /** Every clock that runs or was met: a duty met is not owed again by itself. */
  clocks: ClockRow[];
  readonly clocksBefore: readonly ClockRow[];
  /** Salted hashes of what effects kept apart, so that the event binds it. */
  readonly commitments: Record<string, string>;
}

/** The words given for a field. */
export function wordsIn(given: Given, field: StepField): string | undefined {
  const value = given[field];
  return typeof value === 'string' ? value : undefined;
}

/** Another unit owns the case from here on, and owes what is owed. */
export function giveTo(draft: Draft, unitId: string): void {
  draft.file = { ...draft.file, ownerUnit: unitId };
  draft.clocks = draft.clocks.map((clock) => (clock.endedAt === null ? { ...clock, unitId } : clock));
}
