import type { PetitionType } from '@libs/rules';

/** What is being written. It stays in the tab, and no longer than until the service has it. */
export interface Draft {
  /** One per form filled, kept over every retry: a second press on a bad network makes no second case. */
  readonly key: string;
  readonly sort: 'petition' | 'dialogue';
  readonly type: PetitionType | 'unsure';
  readonly with: string;
  readonly topic: string;
  readonly groupSize: string;
  readonly text: string;
  readonly wardName: string;
  readonly neighbourhood: string;
  readonly street: string;
  readonly location: { lat: number; lng: number } | null;
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly confidential: boolean;
}

/** `crypto.randomUUID` is missing on plain http; random bytes are not. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function emptyDraft(): Draft {
  return {
    key: newKey(),
    sort: 'petition',
    type: 'unsure',
    with: '',
    topic: '',
    groupSize: '',
    text: '',
    wardName: '',
    neighbourhood: '',
    street: '',
    location: null,
    anonymous: false,
    name: '',
    phone: '',
    address: '',
    confidential: false,
  };
}

/** A denunciation, or a letter whose sender wishes to stay unknown. */
export function isSecret({ sort, type, confidential }: Draft): boolean {
  return confidential || (sort === 'petition' && type === 'to_cao');
}

/** What of a draft outlives a reload: never who sends it, and of a secret one nothing. */
export function keptOf(draft: Draft): Draft | null {
  return isSecret(draft) ? null : { ...draft, name: '', phone: '', address: '' };
}

/** A form part sees the draft and says what changed. */
export interface DraftPart {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
}
