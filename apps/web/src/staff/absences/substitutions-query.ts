export const SUBSTITUTIONS = ['substitutions', 'list'] as const;
