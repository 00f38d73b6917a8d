import type { CalendarEvidence } from '@libs/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDay } from '../calendar/calendar';

@Entity('calendar_day')
@Check('calendar_day_kind_check', `kind IN ('off', 'worked')`)
@Check('calendar_day_evidence_check', `evidence IN ('V', 'S', 'M', 'C')`)
export class CalendarDayEntity implements CalendarDay {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'calendar_day_pkey' })
  date: string;

  @Column({ type: 'text' })
  kind: CalendarDay['kind'];

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  evidence: CalendarEvidence;

  @Column({ type: 'text' })
  source: string;
}
