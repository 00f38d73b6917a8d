import { faultInBoxes, heldAgainst, type KeptBox } from '@libs/casework';
import { BOXES_OF_COPIES } from '../content/petitions.queries';

/** Holds the copies of letters against the events that made them; a derivative of a file is the files' own matter. */
export const keptCopies = heldAgainst<KeptBox>(BOXES_OF_COPIES, (trail, boxes) =>
  faultInBoxes('copy', trail, boxes, ({ attachmentId, redactionId }) => (attachmentId ? undefined : redactionId)),
);
