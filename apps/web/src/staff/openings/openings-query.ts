import { caseKey } from '../case/case-query';

/** What this officer asked for in a case. */
export const openingsKey = (caseId: string) => [...caseKey(caseId), 'openings'] as const;

/** What waits for custodians, and a custodian's own key. */
export const ASKED_OPENINGS = ['openings', 'asked'] as const;
export const CUSTODIAN_KEY = ['custodian', 'key'] as const;
