import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the citizen judged an outcome, 1 to 5; a case that was reopened may be judged again. */
@Entity('rating')
export class RatingEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('timestamptz', { name: 'rated_at' }) ratedAt: Date;
  @Column('smallint') score: number;
}
