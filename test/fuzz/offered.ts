import { chance } from './chance';

/** A step that somebody may take now, as the api offers it. */
export interface Offered {
  readonly step: string;
  readonly needs: readonly string[];
  readonly takes: readonly string[];
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

const ENDINGS = ['withdraw', 'file', 'return_letter', 'terminate', 'forward', 'guide', 'recuse', 'return_to_desk'];

/** A case that is over takes few steps more. */
export function rarelyEnding(offered: readonly Offered[], turn: number): readonly Offered[] {
  return chance(turn + 3) < 0.1 ? offered : offered.filter(({ step }) => !ENDINGS.includes(step));
}
