import { ACKNOWLEDGEMENT } from './acknowledgement.golden';
import { COMPLAINT_ACCEPTANCE } from './complaint-acceptance.golden';
import { COMPLAINT_DECISION } from './complaint-decision.golden';
import { COMPLAINT_FILING } from './complaint-filing.golden';
import { COMPLAINT_NOTICES } from './complaint-notices.golden';
import { COMPLAINT_RESOLUTION_FIRST } from './complaint-resolution-first.golden';
import { COMPLAINT_RESOLUTION_SECOND } from './complaint-resolution-second.golden';
import { DENUNCIATION_CONCLUSION } from './denunciation-conclusion.golden';
import { DENUNCIATION_INTAKE } from './denunciation-intake.golden';
import { DENUNCIATION_RESOLUTION } from './denunciation-resolution.golden';
import { DIALOGUE } from './dialogue.golden';
import { DISCIPLINARY_COMPLAINT } from './disciplinary-complaint.golden';
import { EVERY_LETTER } from './every-letter.golden';
import { FEEDBACK } from './feedback.golden';
import type { GoldenDates } from './golden-date';
import { PERSONAL_DATA } from './personal-data.golden';
import { RECEPTION } from './reception.golden';
import { REPORTS } from './reports.golden';
import { SERVICE_PROMISE } from './service-promise.golden';

/** A file for each matter, as in libs/rules/src/deadlines. */
export const GOLDEN_DATES: GoldenDates = {
  ...ACKNOWLEDGEMENT,
  ...EVERY_LETTER,
  ...COMPLAINT_FILING,
  ...COMPLAINT_ACCEPTANCE,
  ...COMPLAINT_RESOLUTION_FIRST,
  ...COMPLAINT_RESOLUTION_SECOND,
  ...COMPLAINT_DECISION,
  ...COMPLAINT_NOTICES,
  ...DISCIPLINARY_COMPLAINT,
  ...DENUNCIATION_INTAKE,
  ...DENUNCIATION_RESOLUTION,
  ...DENUNCIATION_CONCLUSION,
  ...FEEDBACK,
  ...RECEPTION,
  ...DIALOGUE,
  ...PERSONAL_DATA,
  ...REPORTS,
  ...SERVICE_PROMISE,
};
