/** How many calls one address may make, by what it asks. Mobile networks put many people behind one address. */
export const LIMITS = {
  submit: { points: 120, seconds: 600 },
  track: { points: 60, seconds: 60 },
  'sign-in': { points: 10, seconds: 300 },
  passphrase: { points: 10, seconds: 300 },
} as const;

export type LimitName = keyof typeof LIMITS;
