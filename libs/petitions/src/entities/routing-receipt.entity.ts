import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Evidence } from '../routing';

/** Why a case went where it went: the rule, what told it, who could have got it. */
@Entity('routing_receipt')
export class RoutingReceiptEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt: Date;
  @Column('text') rule: string;
  @Column('text') reason: string;
  /** The ward of the day, or null: a desk or a head decides. */
  @Column('text', { name: 'ward_id', nullable: true }) wardId: string | null;
  @Column('text', { name: 'unit_id' }) unitId: string;
  @Column('jsonb') evidence: readonly Evidence[];
  @Column('text', { array: true }) candidates: string[];
}
