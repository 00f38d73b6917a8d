import type { Letter } from '@libs/contracts';

export const letters = {
  title: 'Letters',
  none: 'No letters yet.',
  symbol: (symbol: string) => `No. ${symbol}`,
  drafted: (date: string) => `Drafted on ${date}`,
  issued: (date: string) => `Issued on ${date}`,
  missing: (fields: string) => `To be filled in before approval: ${fields}.`,
  filled: 'Fill in, change',
  save: 'Keep the draft',
  saving: 'Keeping…',
  saved: 'The draft is kept.',
  pdf: 'Download PDF',
  docx: 'Download DOCX',
  draftNew: 'Draft another letter',
  secondPerson: 'Whoever drafts or changes a letter neither approves nor issues it.',
  namesRead: 'I have read it: nothing tells who denounced. Approve',
  unfilled: 'not filled in',
};

export const letterStates: Record<Letter['state'], string> = {
  draft: 'Draft',
  approved: 'Approved',
  issued: 'Issued',
};
