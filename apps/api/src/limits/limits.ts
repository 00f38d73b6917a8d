/** How many calls one caller may make, by what it asks. Mobile networks put many people behind one address. */
export const LIMITS = {
  submit: { points: 200, seconds: 600 },
  track: { points: 60, seconds: 60 },
  /** Files, of ten megabytes at most. */
  attach: { points: 100, seconds: 600 },
  /** Wrong secrets shown for one tracking code, from wherever they come. */
  'wrong-secret': { points: 100, seconds: 600 },
  'sign-in': { points: 10, seconds: 300 },
  passphrase: { points: 10, seconds: 300 },
  /** Tried on one custodian's key, from wherever. */
  'passphrase-of': { points: 30, seconds: 600 },
  /** A proof of work is taken once; it expires before it is forgotten. */
  proof: { points: 1, seconds: 1800 },
} as const;

export type LimitName = keyof typeof LIMITS;
