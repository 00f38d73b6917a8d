import type { CalendarEvidence } from '@libs/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarYear } from '../calendar/calendar';

/** A year whose notice is in. */
@Entity('calendar_year')
@Check('calendar_year_evidence_check', `evidence IN ('V', 'S', 'M')`)
export class CalendarYearEntity implements CalendarYear {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'calendar_year_pkey' })
  year: number;

  @Column({ type: 'text', nullable: true })
  document: string | null;

  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn: string | null;

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'text' })
  evidence: CalendarEvidence;

  /** When it was entered by hand; null: it came with the release, and a later release may replace it. */
  @Column({ name: 'entered_at', type: 'timestamptz', nullable: true })
  enteredAt: Date | null;
}
