import { caseKey } from '../case/case-query';

/** What was proposed to be taken out of a case, and the copy that counts. */
export const proposalKey = (caseId: string) => [...caseKey(caseId), 'redaction', 'proposal'] as const;
export const latestCopyKey = (caseId: string) => [...caseKey(caseId), 'redaction', 'latest'] as const;
