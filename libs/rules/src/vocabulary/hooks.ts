/** Work a step may leave owing; the job catalogue in libs/contracts says where and how each is done. */
export const OWED_JOBS = ['route-petition', 'climb-ladder', 'succeed-case', 'recount-case'] as const;
export type OwedJob = (typeof OWED_JOBS)[number];

/** Named conditions a step may hang on; casework and the libs above register their code at boot. */
export const GUARDS = [
  'circumstance-open',
  'classified',
  'colleague',
  'day-not-ahead',
  'dialogue-held',
  'dialogue-notice-in-time',
  'eligible',
  'extension-within-limit',
  'handles-it',
  'head-or-named-handler',
  'identity-is-sealed',
  'letter-by-second-person',
  'letter-is-approved',
  'letter-is-complete',
  'letter-is-open',
  'not-sent-on-before',
  'nothing-owed',
  'opening-by-second-person',
  'opening-waits',
  'protection-in-force',
  'protection-not-waiting',
  'protection-waits',
  'recusal-of-oneself-or-below',
  'related-in-same-unit',
  'something-to-deliver',
  'suspension-in-force',
  'unit-takes-cases',
  'within-reopening-time',
] as const;
export type GuardName = (typeof GUARDS)[number];

/** Named effects that a step has in its own transaction beyond moving the case. */
export const EFFECTS = [
  'casework.breach',
  'casework.circumstance',
  'casework.extend',
  'casework.handOver',
  'casework.joinMatter',
  'casework.nameHandler',
  'casework.recount',
  'casework.recuse',
  'casework.toDesk',
  'casework.toHead',
  'letters.approve',
  'letters.draft',
  'letters.issue',
  'letters.prepare',
  'petitions.classified',
  'petitions.rated',
  'supervision.correctBreach',
  'supervision.enterLadder',
  'supervision.recordRung',
  'vault.requestOpening',
] as const;
export type EffectName = (typeof EFFECTS)[number];
