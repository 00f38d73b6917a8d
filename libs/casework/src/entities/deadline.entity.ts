import type { Duty, Suspension } from '@libs/rules';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A duty owed by a unit by an instant, with the rule and version that set it. */
@Entity('deadline')
@Index('deadline_sweep', ['sweepAt'], { where: '"sweep_at" IS NOT NULL' })
@Index('deadline_case', ['caseId'])
export class DeadlineEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') duty: Duty;
  @Column('text', { name: 'rule_id' }) ruleId: string;
  /** The first day of the version in force when the clock started. */
  @Column('date', { name: 'rule_version' }) ruleVersion: string;
  @Column('text') effect: 'limit' | 'target';
  @Column('text', { name: 'unit_id' }) unitId: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  /** Null while the clock stands still. */
  @Column('timestamptz', { name: 'law_due_at', nullable: true }) lawDueAt: Date | null;
  /** What the citizen was told last. */
  @Column('timestamptz', { name: 'promised_at' }) promisedAt: Date;
  @Column('int', { name: 'extra_days', default: 0 }) extraDays: number;
  /** How often it was lengthened. */
  @Column('int', { default: 0 }) extensions: number;
  @Column('jsonb', { default: [] }) suspensions: Suspension[];
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  /** `waived`: the duty does not bind the kind the case was found to be. */
  @Column('text', { nullable: true }) outcome: 'met' | 'waived' | null;
  @Column('timestamptz', { name: 'breached_at', nullable: true }) breachedAt: Date | null;
  /** When the sweep must look; null when there is nothing to find. */
  @Column('timestamptz', { name: 'sweep_at', nullable: true }) sweepAt: Date | null;
}
