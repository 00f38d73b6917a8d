import { type Draft, type StepContext, StepRegistry, wordsIn } from '@libs/casework';
import { countDays, dayOf, endOfDay, ladderFor, type Rung, type WorkCalendar } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { EscalationEntity } from './escalation.entity';
import { LadderPositionEntity } from './ladder-position.entity';

/** What a breach and a climbed rung write, in the transaction of their step. */
@Injectable()
export class LadderSteps {
  constructor(registry: StepRegistry) {
    registry.effect('supervision.enterLadder', enterLadder);
    registry.effect('supervision.recordRung', recordRung);
    registry.effect('supervision.correctBreach', correctBreach);
  }
}

/** The last instant of the day so many working days on; at once when there are none. */
function after(from: Date, workingDays: number, calendar: WorkCalendar): Date {
  if (workingDays === 0) return from;
  return (
    countDays(from, { limit: workingDays, unit: 'working', rolls: false }, calendar).dueAt ?? endOfDay(dayOf(from))
  );
}

async function enterLadder({ manager, draft }: StepContext): Promise<void> {
  const [first] = ladderFor(draft.file.audience);
  if (!first) return;
  await manager.insert(LadderPositionEntity, {
    deadlineId: deadlineOf(draft),
    caseId: draft.file.id,
    rung: 0,
    nextAt: after(draft.now, first.afterWorkingDays, draft.calendar),
  });
}

async function recordRung({ manager, draft }: StepContext): Promise<void> {
  const ladder = ladderFor(draft.file.audience);
  const rung = ladder.find(({ rung: number }) => number === draft.given.rung);
  const deadlineId = deadlineOf(draft);
  const unitId = wordsIn(draft.given, 'unitId');
  if (!rung || !unitId) return;
  const due = draft.clocks.find(({ id }) => id === deadlineId)?.lawDueAt ?? draft.now;
  draft.file = { ...draft.file, escalatedTo: [...new Set([...draft.file.escalatedTo, unitId])] };
  await manager.insert(EscalationEntity, {
    id: draft.newId(),
    caseId: draft.file.id,
    deadlineId,
    rung: rung.rung,
    unitId,
    dueAt: due,
    raisedAt: draft.now,
    expects: rung.expects,
    answerBy: after(draft.now, rung.answerWithin, draft.calendar),
  });
  await climbOn(manager, draft, deadlineId, rung, ladder);
}

async function climbOn(
  manager: EntityManager,
  draft: Draft,
  deadlineId: string,
  rung: Rung,
  ladder: readonly Rung[],
): Promise<void> {
  const next = ladder.find(({ rung: number }) => number === rung.rung + 1);
  if (!next) {
    await manager.delete(LadderPositionEntity, { deadlineId });
    return;
  }
  const nextAt = after(draft.now, next.afterWorkingDays, draft.calendar);
  await manager.update(LadderPositionEntity, { deadlineId }, { rung: rung.rung, nextAt });
}

/** A breach that a new count shows to be none: it leaves the ladder and the lists it had climbed to. The trail keeps both. */
async function correctBreach({ manager, draft }: StepContext): Promise<void> {
  const breached = new Set(draft.clocks.filter(({ breachedAt }) => breachedAt !== null).map(({ id }) => id));
  const corrected = draft.clocksBefore.filter(({ id, breachedAt }) => breachedAt !== null && !breached.has(id));
  if (corrected.length === 0) return;
  const deadlineId = In(corrected.map(({ id }) => id));
  await manager.delete(LadderPositionEntity, { deadlineId });
  await manager.delete(EscalationEntity, { deadlineId });
  const left = await manager.findBy(EscalationEntity, { caseId: draft.file.id });
  draft.file = { ...draft.file, escalatedTo: [...new Set(left.map(({ unitId }) => unitId))] };
}

function deadlineOf(draft: Draft): string {
  return wordsIn(draft.given, 'deadlineId') ?? '';
}
