import type { CalendarNotice } from '@libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One entry of a year's notice, as it was entered: rows are only ever added. */
@Entity('calendar_change')
@Index('calendar_change_year', ['year'])
export class CalendarChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'calendar_change_pkey' })
  id: string;

  @Column({ type: 'integer' })
  year: number;

  @Column({ type: 'jsonb' })
  notice: CalendarNotice;

  /** The account that entered it; null: somebody at the prompt. */
  @Column({ name: 'entered_by', type: 'uuid', nullable: true })
  enteredBy: string | null;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;
}
