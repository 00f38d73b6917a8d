/** Work a step may leave owing; the job catalogue in libs/contracts says where and how each is done. */
export const OWED_JOBS = ['route-petition', 'climb-ladder', 'succeed-case', 'recount-case'] as const;
export type OwedJob = (typeof OWED_JOBS)[number];

/** Named conditions a step may hang on; casework and the libs above register their code at boot. */
export const GUARDS = [
  'circumstance-open',
  'classified',
  'colleague',
  'day-not-ahead',
  'dialogue-announced',
  'dialogue-held',
  'dialogue-notice-in-time',
  'eligible',
  'lines-of-the-checklist',
  'extension-within-limit',
  'handles-it',
  'head-or-named-handler',
  'identity-is-sealed',
  'letter-fits',
  'letter-by-second-person',
  'letter-is-approved',
  'letter-is-complete',
  'letter-is-open',
  'letter-names-nobody',
  'not-sent-on-before',
  'not-found-outside',
  'nothing-owed',
  'opening-by-second-person',
  'opening-waits',
  'reclassification-reasoned',
  'protection-in-force',
  'protection-not-waiting',
  'protection-waits',
  'recusal-of-oneself-or-below',
  'redacted-copy-there',
  'related-in-same-unit',
  'somebody-remains',
  'something-to-deliver',
  'suspension-in-force',
  'unit-takes-cases',
  'withdrawal-made',
  'withdrawal-on-paper',
  'within-reopening-time',
] as const;
export type GuardName = (typeof GUARDS)[number];

/** Where one of these says no, its step would make no sense whatever is filled in: it is not even offered. */
export const GUARDS_OF_SENSE: readonly GuardName[] = [
  'protection-in-force',
  'protection-not-waiting',
  'protection-waits',
  'something-to-deliver',
  'withdrawal-made',
];

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
  'casework.toSuperior',
  'letters.approve',
  'letters.draft',
  'letters.issue',
  'letters.prepare',
  'petitions.classified',
  'petitions.nameVerifier',
  'petitions.rated',
  'supervision.correctBreach',
  'supervision.enterLadder',
  'supervision.recordRung',
  'vault.requestOpening',
  'vault.sealPersons',
] as const;
export type EffectName = (typeof EFFECTS)[number];
