import type { Receipt } from '@libs/contracts';
import { submitDialogueRequest } from '../../api/submit-dialogue-request';
import { submitPetition } from '../../api/submit-petition';
import type { Draft } from './draft';

const orNull = (words: string) => (words.trim() === '' ? null : words);

function common(draft: Draft) {
  const { anonymous } = draft;
  return {
    text: draft.text,
    wardName: orNull(draft.wardName),
    neighbourhood: orNull(draft.neighbourhood),
    street: orNull(draft.street),
    location: draft.location,
    submitter: anonymous
      ? { anonymous }
      : { anonymous, name: orNull(draft.name), phone: orNull(draft.phone), address: orNull(draft.address) },
    confidential: draft.confidential,
  };
}

/** Sends what is written, as it is written. */
export function sendDraft(draft: Draft): Promise<Receipt> {
  if (draft.sort === 'petition') {
    return submitPetition({ ...common(draft), type: draft.type === 'unsure' ? null : draft.type }, draft.key);
  }
  const request = {
    ...common(draft),
    with: orNull(draft.with),
    topic: orNull(draft.topic),
    groupSize: draft.groupSize.trim() === '' ? null : Number(draft.groupSize),
  };
  return submitDialogueRequest(request, draft.key);
}
