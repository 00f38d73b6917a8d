import { newSalt } from '@libs/casework';
import { newId } from '@libs/platform';
import { ensureDemoCustodianKeys } from '@libs/vault';
import { WORK_OWED } from '../../bench.queries';
import { Dice } from './dice';
import {
  ACCOUNT,
  DROP_SEARCH_INDEX,
  FORGET_WORK,
  GROW,
  SEARCH_INDEX,
  SEEDS,
  SETTLE,
  SPREAD_DENUNCIATIONS,
} from './fill.queries';
import { Grower, type Grown } from './grow';
import { type OpenHouse, openHouse } from './house';
import { Letters, senderOf } from './letters';
import { BUSY_WARD, HEADS, SMALL_WARD, wardOf } from './wards';

const SEED_LETTERS = 400;
const DENUNCIATIONS_PERCENT = 3;
const BATCH = 4_000;

/**
 * Fills a database with cases: every denunciation and some hundred others sent through the service itself, the rest
 * grown from these by set-based SQL, each with its own words, key and box.
 */
export async function fill(env: NodeJS.ProcessEnv, cases: number): Promise<void> {
  const house = await openHouse(env);
  const letters = new Letters();
  const dice = new Dice(20_261_124);
  const now = house.clock.now();
  await ensureDemoCustodianKeys(house.database.manager, now);
  const [index] = await house.database.query(SEARCH_INDEX);
  await house.database.query(DROP_SEARCH_INDEX);
  await send(house, SEED_LETTERS, () => letters.submission(dice, wardOf(dice).name, 'phan_anh'));
  await route(house);
  const denunciations = Math.round((cases * DENUNCIATIONS_PERCENT) / 100);
  await send(house, denunciations, () => letters.submission(dice, wardOf(dice).name, 'to_cao'));
  await house.database.query(SPREAD_DENUNCIATIONS, [HEADS]);

  const seeds: { id: string }[] = await house.database.query(SEEDS);
  const grower = new Grower(
    seeds.map(({ id }) => id),
    await officersOf(house),
    letters,
    dice,
    now,
  );
  for (let left = cases - denunciations - SEED_LETTERS; left > 0; left -= BATCH) {
    const grown = Array.from({ length: Math.min(left, BATCH) }, () => grower.grow());
    await write(house, grown, dice);
  }
  await house.database.query(index.definition);
  await house.database.query(FORGET_WORK);
  await house.database.query(SETTLE);
  await house.close();
}

async function send(house: OpenHouse, count: number, letter: () => ReturnType<Letters['submission']>): Promise<void> {
  for (let sent = 0; sent < count; sent += 128) {
    const some = Array.from({ length: Math.min(128, count - sent) }, letter);
    await Promise.all(some.map((body) => house.intake.submit({ kind: 'petition', body }, newId(house.clock.now()))));
  }
}

async function route({ database, routing }: OpenHouse): Promise<void> {
  const owed: { outboxId: string; caseId: string }[] = await database.query(WORK_OWED);
  await Promise.all(owed.map((work) => routing.route(work)));
}

async function officersOf({ database }: OpenHouse): Promise<Map<string, string>> {
  const officers = new Map<string, string>();
  for (const slug of [BUSY_WARD, SMALL_WARD]) {
    const [account] = await database.query(ACCOUNT, [`${slug}.officer`]);
    officers.set(slug, account.id);
  }
  return officers;
}

async function write({ database, keys, vault }: OpenHouse, grown: readonly Grown[], dice: Dice): Promise<void> {
  const drawn = grown.map(({ id }) => keys.draw(id));
  await database.transaction(async (manager) => {
    await manager.query(GROW, [JSON.stringify(grown)]);
    await keys.keep(manager, drawn);
    const submitter = { sealed: false, salt: newSalt() };
    await vault.keep(
      manager,
      drawn.map((key) => ({ ...submitter, caseId: key.caseId, fields: senderOf(dice), key })),
    );
  });
}
