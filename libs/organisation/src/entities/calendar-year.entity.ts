import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarYear } from '../calendar/calendar';

@Entity('calendar_year')
export class CalendarYearEntity implements CalendarYear {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'calendar_year_pkey' })
  year: number;

  @Column({ type: 'boolean' })
  complete: boolean;
}
