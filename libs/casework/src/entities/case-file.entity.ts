import type { Audience, CaseKind, Circumstance, State } from '@libs/rules';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Later than any deadline: keeps cases without a running clock last in the order of a queue. */
export const NEVER_DUE = new Date('9999-12-31T00:00:00Z');

/**
 * A case as it stands now. Only casework writes it. What citizens said lies in the libs of their stage; who they are, in
 * the vault. `headHash` and `eventCount` say where its chain of events must end.
 */
@Entity('case_file')
@Index('case_queue', ['ownerUnit', 'rank', 'nextDueAt', 'id'], { where: '"closed_at" IS NULL' })
@Index('case_closed', ['ownerUnit', 'closedAt', 'id'], { where: '"closed_at" IS NOT NULL' })
@Index('case_received', ['receivedAt'])
export class CaseFileEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('case_tracking_code', { unique: true }) @Column('text', { name: 'tracking_code' }) trackingCode: string;
  @Column('text') kind: CaseKind;
  @Column('text') state: State;
  @Column('text', { name: 'owner_unit' }) ownerUnit: string;
  @Column('text') audience: Audience;
  @Column('boolean') urgent: boolean;
  /** 0 urgent, 1 ordinary: first in the order of a queue. */
  @Column('smallint') rank: number;
  @Column('text') lane: string;
  @Column('uuid', { array: true, default: '{}' }) handlers: string[];
  /** Whom the matter concerns: they neither see nor move it. */
  @Column('uuid', { array: true, default: '{}' }) recused: string[];
  /** Units to whose list a breach of this case has climbed. */
  @Column('text', { name: 'escalated_to', array: true, default: '{}' }) escalatedTo: string[];
  @Index('case_matter', { where: '"matter_id" IS NOT NULL' })
  @Column('uuid', { name: 'matter_id', nullable: true })
  matterId: string | null;
  /** The day the signed letter came in, for kinds that ask for one. */
  @Column('date', { name: 'signed_on', nullable: true }) signedOn: string | null;
  /** What was found and recorded that makes a longer limit of the law apply. */
  @Column('text', { array: true, default: '{}' }) circumstances: Circumstance[];
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
  @Column('timestamptz', { name: 'next_due_at' }) nextDueAt: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('int') version: number;
  @Column('int', { name: 'event_count' }) eventCount: number;
  @Column('text', { name: 'head_hash' }) headHash: string;
}
