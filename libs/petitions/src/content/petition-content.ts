import { type CaseKey, commitmentToBytes } from '@libs/casework';
import type { PetitionEntity, RequestedDialogue, StatedPlace } from '../entities/petition.entity';

/** A petition as it was sent, whichever way it is kept. */
export type Petition = Omit<PetitionEntity, 'headline' | 'content'>;

/** All that was written freely, and the salt of the commitment to it. */
interface Content {
  readonly title: string | null;
  readonly text: string;
  readonly place: StatedPlace;
  readonly dialogue: RequestedDialogue | null;
  readonly salt: string;
}

const HEADLINE_LENGTH = 120;
const NOWHERE: StatedPlace = { wardName: null, neighbourhood: null, street: null, addressText: null, location: null };

/** What a list calls it. */
export function headlineOf({ title, text }: Pick<Petition, 'title' | 'text'>): string {
  return title ?? text.slice(0, HEADLINE_LENGTH);
}

/** What was stated beside the text, written down in one way: the case's first event is bound to it. */
export function statedIn({ statedType, title, place, dialogue }: Petition): string {
  const { wardName, neighbourhood, street, addressText, location } = place;
  const where = [wardName, neighbourhood, street, addressText, location && [location.lat, location.lng]];
  return JSON.stringify([statedType, title, where, dialogue && [dialogue.with, dialogue.topic, dialogue.groupSize]]);
}

export function keptPlain(petition: Petition): PetitionEntity {
  return { ...petition, headline: null, content: null };
}

/** Nothing that was written stays readable, nor can it be searched; the headline has a box of its own, so that a list need not open the rest. */
export function keptEncrypted(petition: Petition, key: CaseKey): PetitionEntity {
  const { title, text, place, dialogue, salt } = petition;
  const content: Content = { title, text, place, dialogue, salt };
  return {
    ...petition,
    title: null,
    text: '',
    search: '',
    place: NOWHERE,
    dialogue: null,
    salt: '',
    headline: key.seal('headline', headlineOf(petition)),
    content: key.seal('content', JSON.stringify(content)),
  };
}

/** What binds an event to the box of a letter; nothing for a letter in plain. */
export type BoxCommitment = { readonly contentBox?: string };

export function boxOf({ content }: PetitionEntity): BoxCommitment {
  return content ? { contentBox: commitmentToBytes(content) } : {};
}

export function openedContent({ headline: _, content, ...kept }: PetitionEntity, key: CaseKey | null): Petition {
  if (!content) return kept;
  if (!key) throw new Error(`case ${kept.caseId} has no key`);
  return { ...kept, ...(JSON.parse(key.open('content', content)) as Content) };
}

export function openedHeadline(headline: Buffer, key: CaseKey): string {
  return key.open('headline', headline);
}
