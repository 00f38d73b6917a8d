import { newId } from '@libs/platform';
import { foldForSearch } from '../../../../libs/petitions/src/intake/submission';
import { newTrackingCode } from '../../../../libs/petitions/src/intake/tracking-code';
import type { Dice } from './dice';
import type { Letters } from './letters';
import { committeeOf, partyOf, wardOf } from './wards';

/** A case to be made like its seed. Times in seconds. */
export interface Grown {
  readonly id: string;
  readonly seedId: string;
  readonly trackingCode: string;
  readonly unitId: string;
  /** The lists its breach has climbed to. */
  readonly climbedTo: readonly string[];
  readonly age: number;
  readonly closedAfter: number | null;
  readonly handlers: readonly string[];
  readonly title: string | null;
  readonly text: string;
  readonly search: string;
}

const DAY = 86_400;
const LATE = 60 * DAY;

/** Makes cases that differ from each other: three in ten closed, one in five given to the ward's officer. */
export class Grower {
  private readonly codes = new Set<string>();

  constructor(
    private readonly seeds: readonly string[],
    /** Ward → the officer to whom its cases are given. */
    private readonly officers: ReadonlyMap<string, string>,
    private readonly letters: Letters,
    private readonly dice: Dice,
    private readonly now: Date,
  ) {}

  grow(): Grown {
    const { dice } = this;
    const ward = wardOf(dice);
    const closed = dice.percent(30);
    const age = (closed ? 30 + dice.below(370) : dice.below(1 + dice.below(200))) * DAY + dice.below(DAY);
    const climbs = !closed && age > LATE && dice.percent(20);
    const officer = this.officers.get(ward.slug);
    const title = this.letters.title(dice);
    const text = this.letters.text(dice);
    return {
      id: newId(new Date(this.now.getTime() - age * 1_000)),
      seedId: dice.pick(this.seeds),
      trackingCode: this.code(),
      unitId: committeeOf(ward),
      climbedTo: climbs ? [partyOf(ward), ...(dice.percent(25) ? ['tinh-uy'] : [])] : [],
      age,
      closedAfter: closed ? (1 + dice.below(29)) * DAY : null,
      handlers: officer && dice.percent(20) ? [officer] : [],
      title,
      text,
      search: foldForSearch(title ? `${title}\n${text}` : text),
    };
  }

  private code(): string {
    const code = newTrackingCode();
    if (this.codes.has(code)) return this.code();
    this.codes.add(code);
    return code;
  }
}
