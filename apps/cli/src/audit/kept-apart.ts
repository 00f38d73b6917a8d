import { keptFiles } from '@libs/attachments';
import type { HoldKept } from '@libs/casework';
import { keptLetters } from '@libs/letters';
import { keptCopies, keptPetitions } from '@libs/petitions';
import { keptOpenings, keptSubmitters } from '@libs/vault';

/** All that libs keep apart from the events, each held against them by the lib that keeps it. */
export const KEPT_APART: readonly HoldKept[] = [
  keptPetitions,
  keptSubmitters,
  keptOpenings,
  keptLetters,
  keptFiles,
  keptCopies,
];
