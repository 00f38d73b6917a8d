import {
  type CaseKind,
  computeDeadline,
  dayNumber,
  dayOf,
  findRule,
  inForceOn,
  isDenunciation,
  isOwed,
  SENDING_DUTIES,
  startOfDay,
} from '@libs/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Draft, wordsIn } from '../change/draft';
import { StepRegistry } from '../registry';
import { LAST_FINDING, MATES_IN, TAKEN } from './readiness.queries';

/** A dialogue is always held (NĐ 124/2020 Đ.28(2), LKN Đ.53); the first time only when views differ (LKN Đ.30(1)). */
const DIALOGUE_DUE: readonly CaseKind[] = ['khieu_nai_lan_hai', 'khieu_nai_ky_luat'];

/** Is a case ready for a step: what must have happened before it, and on which day it may happen. */
@Injectable()
export class ReadinessSteps {
  constructor(registry: StepRegistry) {
    registry.guard('eligible', async ({ manager, draft }) => (await lastFinding(manager, draft)) === 'eligible');
    registry.guard('dialogue-held', async ({ manager, draft }) => {
      return !DIALOGUE_DUE.includes(draft.file.kind) || (await wasTaken(manager, draft, 'hold_dialogue'));
    });
    registry.guard('not-sent-on-before', ({ manager, draft }) => isFirstTime(manager, draft));
    registry.guard('day-not-ahead', ({ draft }) => isPast(draft));
    registry.guard('dialogue-notice-in-time', ({ draft }) => isNotified(draft));
    registry.guard('suspension-in-force', ({ draft }) => isSuspensionInForce(draft));
    registry.guard('something-to-deliver', ({ draft }) =>
      draft.clocks.some(({ endedAt, duty }) => endedAt === null && SENDING_DUTIES.includes(duty)),
    );
    registry.guard('nothing-owed', ({ draft }) =>
      draft.clocks.every(({ endedAt, duty }) => endedAt !== null || !(isOwed(duty) || duty === 'legal_effect')),
    );
  }
}

async function lastFinding(manager: EntityManager, draft: Draft): Promise<string | undefined> {
  const [last]: { finding: string }[] = await manager.query(LAST_FINDING, [draft.file.id]);
  return last?.finding;
}

async function wasTaken(manager: EntityManager, draft: Draft, step: string): Promise<boolean> {
  const found: unknown[] = await manager.query(TAKEN, [draft.file.id, step]);
  return found.length > 0;
}

/** The same affair is guided once only (TT 05/2021 Đ.8(1)); the same denunciation is transferred once only (LTC Đ.24(2)). */
async function isFirstTime(manager: EntityManager, { step, file }: Draft): Promise<boolean> {
  const once = step === 'guide' ? 'guided' : isDenunciation(file.kind) ? 'forwarded' : null;
  if (once === null || file.matterId === null) return true;
  const mates: unknown[] = await manager.query(MATES_IN, [file.matterId, file.id, once]);
  return mates.length === 0;
}

/** What is recorded has happened: on a day of the case, today at the latest. */
function isPast(draft: Draft): boolean {
  const day = wordsIn(draft.given, 'on') ?? '';
  try {
    dayNumber(day);
  } catch {
    return false;
  }
  return dayOf(draft.file.receivedAt) <= day && day <= dayOf(draft.now);
}

/** The parties hear of a dialogue at least so many days before it, counted backwards from its day. */
function isNotified(draft: Draft): boolean {
  const on = wordsIn(draft.given, 'on') ?? '';
  const today = dayOf(draft.now);
  if (on <= today) return false;
  const question = {
    ruleId: 'KN-DIALOGUE-NOTICE',
    start: startOfDay(on),
    circumstances: [],
    suspensions: [],
    extend: 0,
  };
  return today <= computeDeadline(question, draft.calendar).due.dueOn;
}

/** Complaints are suspended and ended only since Luật 136/2025/QH15 (LKN Đ.11a). */
function isSuspensionInForce({ now }: Draft): boolean {
  return inForceOn(findRule('KN-SUSPEND-SEND')?.versions ?? [], dayOf(now)) !== undefined;
}
