/** How long to measure. The ratios of a quick run say little; it shows that the bench works. */
export interface Effort {
  rounds: number;
  /** Of one round of intake, of each of the two that are compared. */
  intakeSeconds: number;
  /** Petitions, or jobs, of one round of routing. */
  waiting: number;
  /** Of the light load, ten a second. */
  lightSeconds: number;
}

export const FULL: Effort = { rounds: 3, intakeSeconds: 5, waiting: 5_000, lightSeconds: 20 };
export const QUICK: Effort = { rounds: 1, intakeSeconds: 2, waiting: 1_000, lightSeconds: 3 };
