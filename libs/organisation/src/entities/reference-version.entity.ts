import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which content of each reference file, and of the imported boundaries, the tables hold now. */
@Entity('reference_version')
export class ReferenceVersionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reference_version_pkey' })
  name: string;

  @Column({ type: 'text' })
  sha256: string;
}
