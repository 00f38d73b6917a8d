import type { RightCode } from '@libs/rules';

export const rights = {
  title: 'What you have the right to do now',
  overdue: 'The time to resolve it has passed without a result. You may:',
  decided: 'If you do not agree with the result, you may:',
  basis: 'Basis',
};

/** What the citizen may do elsewhere. */
export const rightNames: Record<RightCode, string> = {
  second_complaint_or_court: 'complain a second time to the direct superior of whoever resolves it, or go to court',
  court: 'go to court',
  further_denunciation: 'denounce further to the direct superior of whoever resolves it',
  second_disciplinary_complaint: 'complain a second time about the disciplinary decision',
};

/** What the table says in English beside the law it cites. */
export const rightGlosses: Readonly<Record<string, string>> = {};
