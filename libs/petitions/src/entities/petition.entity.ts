import type { PetitionType, Subject } from '@libs/rules';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where the matter is, as the sender put it. */
export interface StatedPlace {
  readonly wardName: string | null;
  readonly neighbourhood: string | null;
  readonly street: string | null;
  readonly addressText: string | null;
  readonly location: { readonly lat: number; readonly lng: number } | null;
}

/** What a dialogue request asks for. */
export interface RequestedDialogue {
  readonly with: string | null;
  readonly topic: string | null;
  readonly groupSize: number | null;
}

/**
 * What was sent, as it was sent. Of a denunciation and of who wishes secrecy all that was written freely lies under the key
 * of the case, and its plain columns are empty (`petition-content.ts`).
 */
@Entity('petition')
@Index('petition_search', { synchronize: false })
export class PetitionEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @Column('text', { name: 'stated_type', nullable: true }) statedType: PetitionType | null;
  @Column('text', { nullable: true }) subject: Subject | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text') text: string;
  /** Title and text in NFC, lower case, without diacritics: for looking up, never for showing. */
  @Column('text') search: string;
  @Column('jsonb') place: StatedPlace;
  @Column('jsonb', { nullable: true }) dialogue: RequestedDialogue | null;
  /** Salt of the commitment in the case's first event. */
  @Column('text') salt: string;
  /** What a list calls it, encrypted; null: in plain. */
  @Column('bytea', { nullable: true }) headline: Buffer | null;
  @Column('bytea', { nullable: true }) content: Buffer | null;
}
