import { CALMED_BY_FIRE_OUT, DANGER_SIGNS, FIRE_IS_OUT, FIRE_STILL_BURNS } from './danger-signs';
import { SignReader } from './signs';
import { type Words, wordsOf } from './words';

export interface Danger {
  readonly danger: boolean;
  /** Ids of the rows of the lexicon that spoke. */
  readonly signs: readonly string[];
}

const dangers = new SignReader(DANGER_SIGNS);
const fireIsOut = new SignReader(FIRE_IS_OUT);
const fireStillBurns = new SignReader(FIRE_STILL_BURNS);

/** Whether a letter speaks of danger to life now. It leans to the alarm: see the table. Takes the text, or its words. */
export function dangerToLife(text: string | Words): Danger {
  const words = typeof text === 'string' ? wordsOf(text) : text;
  const calmed = fireIsOut.read(words).length > 0 && fireStillBurns.read(words).length === 0;
  const signs = dangers.read(words).filter((sign) => !(calmed && CALMED_BY_FIRE_OUT.includes(sign)));
  return { danger: signs.length > 0, signs };
}
