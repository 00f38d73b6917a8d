import type { Story } from '../story';
import { COMPLAINTS } from './complaints';
import { DENUNCIATIONS } from './denunciations';
import { ELSEWHERE } from './elsewhere';
import { KINH_BAC } from './kinh-bac';
import { VO_CUONG } from './vo-cuong';
import { VU_NINH } from './vu-ninh';

/** Invented letters of invented people. Together they show every state, kind and rung. */
export const STORIES: readonly Story[] = [
  ...KINH_BAC,
  ...VO_CUONG,
  ...VU_NINH,
  ...ELSEWHERE,
  ...COMPLAINTS,
  ...DENUNCIATIONS,
];
