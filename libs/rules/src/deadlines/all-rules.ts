import { COMPLAINT_DECISION } from './complaint-decision';
import { COMPLAINT_FILING } from './complaint-filing';
import { COMPLAINT_RESOLUTION } from './complaint-resolution';
import { DENUNCIATION } from './denunciation';
import { DIALOGUE } from './dialogue';
import { DISCIPLINARY_COMPLAINT } from './disciplinary-complaint';
import { EVERY_LETTER } from './every-letter';
import { FEEDBACK } from './feedback';
import { PERSONAL_DATA } from './personal-data';
import { RECEPTION } from './reception';
import { REPORTS } from './reports';
import type { DeadlineRule } from './rule';
import { SERVICE_PROMISES } from './service-promise';

/** Every row of the law's table, one file for each matter it is about, and the office's own promises. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  ...EVERY_LETTER,
  ...COMPLAINT_FILING,
  ...COMPLAINT_RESOLUTION,
  ...COMPLAINT_DECISION,
  ...DISCIPLINARY_COMPLAINT,
  ...DENUNCIATION,
  ...FEEDBACK,
  ...RECEPTION,
  ...DIALOGUE,
  ...PERSONAL_DATA,
  ...REPORTS,
  ...SERVICE_PROMISES,
];
