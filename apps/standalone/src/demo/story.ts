import type { SubmitDialogueRequest, SubmitPetition, TakeStep } from '@libs/contracts';
import type { Subject } from '@libs/rules';

/** `officer` and `leader` are those of the story's ward. */
export type Who = 'citizen' | 'officer' | 'leader' | 'desk' | 'province';

/** Something that somebody did, so many working days after the letter was received. */
export interface Turn {
  readonly after: number;
  readonly by: Who;
  readonly take: TakeStep;
  /** Whom the step names. */
  readonly handler?: Who;
  /** The step says that it happened on the day it is taken. */
  readonly dated?: true;
}

/** A letter, and what became of it. */
export interface Story {
  /** Working days before today on which it was received. */
  readonly ago: number;
  /** As in the user names of its demo accounts: `kinh-bac`. */
  readonly ward: string;
  readonly request?: Pick<SubmitDialogueRequest, 'with' | 'topic' | 'groupSize'>;
  readonly letter: Omit<SubmitPetition, 'submitter'>;
  readonly from: string;
  readonly turns: readonly Turn[];
}

const turn = (after: number, by: Who, take: TakeStep): Turn => ({ after, by, take });

/** What most letters go through, in the words of whoever does it. */
export const classified = (after: number, type: NonNullable<TakeStep['type']>, subject: Subject, by: Who = 'officer') =>
  turn(after, by, { step: 'classify', type, subject, reason: 'Theo nội dung đơn.' });
export const accepted = (after: number, by: Who = 'officer') =>
  turn(after, by, { step: 'accept', text: 'Đã nhận đơn và thụ lý giải quyết.' });
export const assigned = (after: number): Turn => ({
  ...turn(after, 'leader', { step: 'assign' }),
  handler: 'officer',
});
export const signed = (after: number, by: Who = 'officer'): Turn => ({
  ...turn(after, by, { step: 'record_signature', means: 'signed_paper' }),
  dated: true,
});
export const checked = (after: number, by: Who = 'officer', finding: 'eligible' | 'not_eligible' = 'eligible') =>
  turn(after, by, { step: 'check_eligibility', finding, reason: 'Đã đối chiếu đơn và giấy tờ kèm theo.' });
export const decided = (after: number, outcome: NonNullable<TakeStep['outcome']>, text: string) =>
  turn(after, 'leader', { step: 'decide', outcome, text });
export const delivered = (after: number): Turn => ({ ...turn(after, 'officer', { step: 'deliver' }), dated: true });
/** Any other step, said as the table says it. */
export const took = (after: number, by: Who, take: TakeStep) => turn(after, by, take);
export const tookToday = (after: number, by: Who, take: TakeStep): Turn => ({ ...turn(after, by, take), dated: true });
export const asked = (after: number, text: string) => turn(after, 'officer', { step: 'ask', text });
export const replied = (after: number, text: string) => turn(after, 'citizen', { step: 'reply', text });
export const extended = (after: number, days: number, reason: string) =>
  turn(after, 'leader', { step: 'extend', days, reason });
export const answered = (after: number, text: string) => turn(after, 'officer', { step: 'answer', text });
export const concluded = (after: number, text: string, by: Who = 'leader') =>
  turn(after, by, { step: 'conclude', text });
export const rated = (after: number, score: number, text?: string) =>
  turn(after, 'citizen', { step: 'rate', score, text });
export const reopened = (after: number, reason: string) => turn(after, 'citizen', { step: 'reopen', reason });
export const withdrawn = (after: number, reason: string) => turn(after, 'citizen', { step: 'withdraw', reason });
export const forwarded = (after: number, body: string, reason: string, by: Who = 'officer') =>
  turn(after, by, { step: 'forward', body, reason });
export const filed = (after: number, reason: string, by: Who = 'leader') => turn(after, by, { step: 'file', reason });
export const returned = (after: number, reason: string) => turn(after, 'officer', { step: 'return_to_desk', reason });
export const placed = (after: number, unitId: string, reason: string) =>
  turn(after, 'desk', { step: 'place', unitId, reason });
