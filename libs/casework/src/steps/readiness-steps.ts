import {
  type CaseKind,
  type Duty,
  ELIGIBILITY_ROWS,
  isDenunciation,
  REACH,
  SENDING_DUTIES,
  type StepName,
  workflowOf,
} from '@libs/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Draft, wordsIn } from '../change/draft';
import type { ClockRow } from '../clocks/clock-row';
import { StepRegistry } from '../registry';
import { CAME_IN_PERSON, LAST_FINDING, MATES_IN, STANDS_WITHDRAWN, TAKEN } from './readiness.queries';

/** A dialogue is always held (NĐ 124/2020 Đ.28(2), LKN Đ.53); the first time only when views differ (LKN Đ.30(1)). */
const DIALOGUE_DUE: readonly CaseKind[] = ['khieu_nai_lan_hai', 'khieu_nai_ky_luat'];

/** Is a case ready for a step: what must have happened before it. */
@Injectable()
export class ReadinessSteps {
  constructor(registry: StepRegistry) {
    registry.guard('eligible', async ({ manager, draft }) => (await lastFinding(manager, draft)) === 'eligible');
    registry.guard('not-eligible', ({ manager, draft }) => isNotEligible(manager, draft));
    registry.guard('guided-elsewhere-in-person', ({ manager, draft }) => isGuidedInPerson(manager, draft));
    registry.guard('lines-of-the-checklist', ({ draft }) => areOfTheChecklist(draft));
    registry.guard('reclassification-reasoned', ({ draft }) => isReasoned(draft));
    registry.guard('withdrawal-made', ({ manager, draft }) => wasTaken(manager, draft, ['withdraw', 'withdraw_part']));
    registry.guard('whole-withdrawal-stands', ({ manager, draft }) => standsWithdrawn(manager, draft));
    registry.guard('withdrawal-on-paper', ({ draft }) => {
      return draft.given.ground !== 'full_withdrawal' || draft.given.means !== undefined;
    });
    registry.guard('dialogue-held', async ({ manager, draft }) => {
      return !DIALOGUE_DUE.includes(draft.file.kind) || (await wasTaken(manager, draft, ['hold_dialogue']));
    });
    registry.guard('letter-fits', ({ manager, draft }) => fitsWhatHappened(manager, draft));
    registry.guard('not-sent-on-before', ({ manager, draft }) => isFirstTime(manager, draft));
    registry.guard('not-found-outside', ({ draft }) => !isOwing(draft, ['transfer']));
    registry.guard('something-to-deliver', ({ draft }) => isOwing(draft, SENDING_DUTIES) || isUnsent(draft));
    registry.guard('nothing-owed', ({ draft }) => draft.clocks.every((clock) => isSettled(clock, draft.now)));
  }
}

function isOwing({ clocks }: Draft, duties: readonly Duty[]): boolean {
  return clocks.some(({ endedAt, duty }) => endedAt === null && duties.includes(duty));
}

/** A decision for which no text names the days of sending (discipline) is handed over all the same. */
function isUnsent({ file, clocks }: Draft): boolean {
  return file.state === 'decided' && !clocks.some(({ duty }) => duty === 'send_decision' || duty === 'send_conclusion');
}

/** Owed by nobody any more; what must stay posted has been. */
function isSettled({ duty, endedAt, lawDueAt }: ClockRow, now: Date): boolean {
  if (endedAt !== null || duty === 'sign' || duty === 'keep') return true;
  return duty === 'post' && lawDueAt !== null && lawDueAt < now;
}

/** The checklist of one kind is not gone through by the lines of another. */
function areOfTheChecklist({ given, file }: Draft): boolean {
  const checks = Array.isArray(given.checks) ? given.checks : [];
  const lines = new Set<string>(
    ELIGIBILITY_ROWS.filter(({ kinds }) => kinds.includes(file.kind)).map(({ line }) => line),
  );
  return checks.every((check) => lines.has(check.split(':')[0] ?? ''));
}

/** What was classified once, or is for a head alone, becomes another kind only with a reason; out of secrecy only by a head. */
function isReasoned({ given, file, role }: Draft): boolean {
  const kind = wordsIn(given, 'type');
  const reasoned = wordsIn(given, 'reason') !== undefined;
  if (file.audience === 'head' && !isDenunciation(kind as CaseKind)) return reasoned && REACH[role].isHead;
  return reasoned || file.kind === 'chua_phan_loai' || file.kind === kind;
}

/** A letter says what has happened: its kind is one that a step taken in this case leaves, or a receipt. */
async function fitsWhatHappened(manager: EntityManager, draft: Draft): Promise<boolean> {
  const kind = draft.given.letterKind;
  if (kind === 'receipt') return true;
  const rows = workflowOf(draft.file.kind).steps.filter(({ letters }) => letters.some((one) => one === kind));
  return wasTaken(
    manager,
    draft,
    rows.map(({ step }) => step),
  );
}

async function lastFinding(manager: EntityManager, draft: Draft): Promise<string | undefined> {
  const [last]: { finding: string }[] = await manager.query(LAST_FINDING, [draft.file.id]);
  return last?.finding;
}

/** Unsigned, or found by an officer not to meet the conditions: what meets them is accepted, or refused with a notice. */
async function isNotEligible(manager: EntityManager, draft: Draft): Promise<boolean> {
  return draft.file.signedOn === null || (await lastFinding(manager, draft)) === 'not_eligible';
}

/** A letter for another body is forwarded; who came in person is told where to turn (LTC Đ.24(2)). */
async function isGuidedInPerson(manager: EntityManager, { given, file }: Draft): Promise<boolean> {
  if (given.ground !== 'outside_competence') return true;
  const came: unknown[] = await manager.query(CAME_IN_PERSON, [file.id]);
  return came.length > 0;
}

/** Ending a case because it was withdrawn needs a withdrawal of all of it that nobody has found to be forced (LKN Đ.10, LTC Đ.33). */
async function standsWithdrawn(manager: EntityManager, { step, given, file }: Draft): Promise<boolean> {
  if (step === 'terminate' && given.ground !== 'full_withdrawal') return true;
  const [last]: { step: StepName }[] = await manager.query(STANDS_WITHDRAWN, [file.id]);
  return last?.step === 'withdraw';
}

async function wasTaken(manager: EntityManager, draft: Draft, steps: readonly StepName[]): Promise<boolean> {
  const found: unknown[] = await manager.query(TAKEN, [draft.file.id, steps]);
  return found.length > 0;
}

/** The same affair is guided once only (TT 05/2021 Đ.8(1)); the same denunciation is transferred once only (LTC Đ.24(2)). */
async function isFirstTime(manager: EntityManager, { step, file }: Draft): Promise<boolean> {
  const once = step === 'guide' ? 'guided' : isDenunciation(file.kind) ? 'forwarded' : null;
  if (once === null || file.matterId === null) return true;
  const mates: unknown[] = await manager.query(MATES_IN, [file.matterId, file.id, once]);
  return mates.length === 0;
}
