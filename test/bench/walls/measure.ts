import { letter } from '../../support/letters';
import { submitMany } from '../submit-many';
import { type Question, questionsFor } from './questions';
import { ask } from './staff';
import { type Compared, inTurns } from './turns';

/** Where each of the two apis answers, on one database. */
export interface Apis {
  readonly on: string;
  readonly off: string;
}

export interface WallsEffort {
  readonly rounds: number;
  /** Requests of a round, each way. */
  readonly times: number;
  /** Petitions of a round of intake, each way. */
  readonly petitions: number;
}

const IN_FLIGHT = 16;
/** What takes longer than this is asked fewer times a round. */
const SLOW_MS = 200;
const FEW = 3;

export async function measureReading(apis: Apis, effort: WallsEffort): Promise<Compared[]> {
  const rows: Compared[] = [];
  for (const question of await questionsFor(apis.on)) {
    const slow = (await sameAnswers(apis, question)) > SLOW_MS;
    const measure = async (way: keyof Apis) => (await ask(apis[way], question.path, question.who)).milliseconds;
    rows.push(
      await inTurns(
        { group: question.group, what: question.what, unit: 'ms' },
        { ...effort, ...(slow && { times: FEW }) },
        measure,
      ),
    );
  }
  return rows;
}

/** Fast and wrong is no measurement; it also warms both. Milliseconds of the one that is measured against. */
async function sameAnswers(apis: Apis, { path, who, what }: Question): Promise<number> {
  const [on, off] = [await ask(apis.on, path, who), await ask(apis.off, path, who)];
  if (withoutClock(on.text) !== withoutClock(off.text)) throw new Error(`"${what}" is answered differently`);
  return off.milliseconds;
}

function withoutClock(answer: string): string {
  return answer.replace(/"asOf":"[^"]+"/, '');
}

export async function measureIntake(apis: Apis, { rounds, petitions }: WallsEffort): Promise<Compared[]> {
  const denunciation = (number: number) => ({ ...letter(number), type: 'to_cao' as const });
  const sending = (what: string, amount: number, letterOf: typeof letter) =>
    inTurns({ group: 'intake', what, unit: 'per second' }, { rounds, times: 1 }, async (way) => {
      const { accepted, perSecond } = await submitMany(apis[way], amount, { connections: IN_FLIGHT, letterOf });
      if (accepted !== amount) throw new Error(`${amount} were sent and ${accepted} accepted`);
      return perSecond;
    });
  for (const way of [apis.on, apis.off]) await submitMany(way, petitions, { connections: IN_FLIGHT });
  return [
    await sending('petitions', petitions, letter),
    await sending('sealed denunciations', Math.ceil(petitions / 2), denunciation),
  ];
}
