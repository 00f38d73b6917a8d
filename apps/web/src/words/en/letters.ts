import type { Letter } from '@libs/contracts';

export const letters = {
  title: 'Letters',
  none: 'No letters yet.',
  symbol: (symbol: string) => `No. ${symbol}`,
  drafted: (date: string) => `Drafted on ${date}`,
  issued: (date: string) => `Issued on ${date}`,
  missing: (count: number) =>
    count === 1 ? 'One field is missing before approval' : `${count} fields are missing before approval`,
  filled: 'See and change the fields',
  save: 'Keep the draft',
  saving: 'Keeping…',
  saved: 'The draft is kept.',
  pdf: 'Download PDF',
  docx: 'Download DOCX',
  draftNew: 'Draft another letter',
  secondPerson: 'Whoever drafts a letter neither approves nor issues it.',
  unfilled: 'not filled in',
};

export const letterStates: Record<Letter['state'], string> = {
  draft: 'Draft',
  approved: 'Approved',
  issued: 'Issued',
};
