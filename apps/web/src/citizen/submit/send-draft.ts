import type { Receipt } from '@libs/contracts';
import { Refusal } from '../../api/request';
import { submitDialogueRequest } from '../../api/submit-dialogue-request';
import { submitPetition } from '../../api/submit-petition';
import type { Draft } from './draft';
import { prove } from './prove';

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

/**
 * Sends what is written, as it is written. When so much came from this network that the service asks for a proof of work
 * first, says so by `proving`, does the work and sends again.
 */
export async function sendDraft(draft: Draft, proving: () => void): Promise<Receipt> {
  try {
    return await submit(draft);
  } catch (error) {
    const challenge = error instanceof Refusal ? error.problem.challenge : undefined;
    if (!challenge) throw error;
    proving();
    return submit(draft, await prove(challenge));
  }
}

function submit(draft: Draft, proofOfWork?: string): Promise<Receipt> {
  const sending = { idempotencyKey: draft.key, proofOfWork };
  if (draft.sort === 'petition') {
    return submitPetition({ ...common(draft), type: draft.type === 'unsure' ? null : draft.type }, sending);
  }
  const request = {
    ...common(draft),
    with: orNull(draft.with),
    topic: orNull(draft.topic),
    groupSize: draft.groupSize.trim() === '' ? null : Number(draft.groupSize),
  };
  return submitDialogueRequest(request, sending);
}
