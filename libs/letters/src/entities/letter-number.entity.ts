import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number a unit gave in a year. Its row stays locked until the letter that took the number is issued, or is not. */
@Entity('letter_number')
export class LetterNumberEntity {
  @PrimaryColumn('text', { name: 'unit_id' }) unitId: string;
  @PrimaryColumn('smallint') year: number;
  @Column('int') last: number;
}
