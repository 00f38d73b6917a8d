import { isDenunciation } from '@libs/rules';
import type { CaseFile } from '../change/draft';

/** Is what it says protected: a denunciation, or anything else that is for a head alone? */
export function isSecret({ kind, audience }: Pick<CaseFile, 'kind' | 'audience'>): boolean {
  return isDenunciation(kind) || audience === 'head';
}
