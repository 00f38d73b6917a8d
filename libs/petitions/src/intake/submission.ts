import { commitmentTo, type NewCase, newSalt } from '@libs/casework';
import type { SubmitDialogueRequest, SubmitPetition } from '@libs/contracts';
import { keyedHash } from '@libs/platform';
import { type CaseKind, dangerToLife, suspectDenunciation, wordsOf } from '@libs/rules';
import type { NewSubmitter } from '@libs/vault';
import canonicalize from 'canonicalize';
import { type Petition, statedIn } from '../content/petition-content';
import type { RequestedDialogue } from '../entities/petition.entity';
import { allWordsOf } from './all-words';

export type Submission =
  | { readonly kind: 'petition'; readonly body: SubmitPetition }
  | { readonly kind: 'dialogue_request'; readonly body: SubmitDialogueRequest };

/** The lane of whatever names no ward, or must not. */
export const COMMON_LANE = 'web';

/** The units a letter may begin in, and the wards it may name. */
export interface FirstOwners {
  readonly desk: string;
  readonly superior: string;
  /** The ward's id, of a name that a ward has or ever had. */
  readonly wardNamed: (name: string) => string | null;
}

/** Everything that one submission writes, before its case is opened. */
export interface Opened {
  readonly newCase: NewCase;
  readonly petition: Petition;
  readonly submitter: Omit<NewSubmitter, 'key'>;
}

/** One hash for a submission, whatever the order of its fields; keyed, so that nobody can try names against it. */
export function bodyHash(key: Buffer, submission: Submission): string {
  return keyedHash(key, canonicalize(submission) ?? '').toString('hex');
}

/** Lower case without diacritics, composed first (NFC): what is looked up, not what is shown. */
export function foldForSearch(words: string): string {
  return words.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/**
 * Reads a submission once: what kind it is, who alone may see it, whether it is urgent. A declared or suspected
 * denunciation is for the competent head from this moment; its words never lie in a common queue.
 */
export function readSubmission(
  submission: Submission,
  named: { readonly id: string; readonly trackingCode: string; readonly receivedAt: Date },
  owners: FirstOwners,
): Opened {
  const { body } = submission;
  const statedType = submission.kind === 'petition' ? (submission.body.type ?? null) : null;
  const kind: CaseKind = submission.kind === 'petition' ? (statedType ?? 'chua_phan_loai') : 'doi_thoai';
  const dialogue = submission.kind === 'dialogue_request' ? dialogueOf(submission.body) : null;
  const words = allWordsOf({ title: body.title ?? null, text: body.text, dialogue });
  const read = wordsOf(words);
  const denunciation = suspectDenunciation(read, statedType === 'to_cao').suspected;
  const urgent = dangerToLife(read).danger;
  const sealed = denunciation || body.confidential === true;
  const salt = newSalt();
  const submitterSalt = newSalt();
  const caseId = named.id;
  const submitter = body.submitter;
  const petition: Petition = {
    caseId,
    statedType,
    subject: null,
    title: body.title ?? null,
    text: body.text,
    search: foldForSearch(words),
    place: {
      wardName: body.wardName ?? null,
      neighbourhood: body.neighbourhood ?? null,
      street: body.street ?? null,
      addressText: body.addressText ?? null,
      location: body.location ?? null,
    },
    dialogue,
    salt,
  };
  return {
    newCase: {
      ...named,
      kind,
      ownerUnit: denunciation ? owners.superior : owners.desk,
      audience: denunciation ? 'head' : 'unit',
      urgent,
      lane: urgent ? 'urgent' : laneOf(sealed ? null : body.wardName, owners),
      commitments: {
        letter: commitmentTo(body.text, salt),
        stated: commitmentTo(statedIn(petition), salt),
        submitter: commitmentTo(canonicalize(submitter) ?? '', submitterSalt),
      },
    },
    petition,
    submitter: { caseId, fields: submitter, salt: submitterSalt, sealed },
  };
}

function dialogueOf(body: SubmitDialogueRequest): RequestedDialogue {
  return { with: body.with ?? null, topic: body.topic ?? null, groupSize: body.groupSize ?? null };
}

/**
 * A hint that keeps a flood in one ward from slowing the others; routing decides on the evidence. Never the words
 * themselves: whoever writes more than a ward's name, or invents one, gets no lane of their own.
 */
function laneOf(wardName: string | null | undefined, { wardNamed }: FirstOwners): string {
  return (wardName && wardNamed(wardName)) || COMMON_LANE;
}
