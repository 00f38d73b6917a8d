import type { ReadBoxes } from '@libs/casework';
import { BOXES_OF_FILES } from './attachments.queries';

/** Shows the audit the boxes of files and of their derivatives. */
export const keptFiles: ReadBoxes = (manager, caseIds) => manager.query(BOXES_OF_FILES, [caseIds]);
