import { faultInBoxes, heldAgainst, type KeptBox } from '@libs/casework';
import { BOXES_OF_FILES } from './attachments.queries';

/** Holds the boxes of files and of their derivatives against the events that brought them. */
export const keptFiles = heldAgainst<KeptBox>(BOXES_OF_FILES, (trail, boxes) =>
  faultInBoxes('file', trail, boxes, ({ attachmentId, redactionId }) => attachmentId && (redactionId ?? attachmentId)),
);
