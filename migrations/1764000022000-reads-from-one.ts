import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The chain of reads begins at one, and so does each batch: nothing is put below its beginning. Not asked of the rows
 * that are there: one that was planted before is for `audit verify` to name, not for a start to stumble over.
 */
export class ReadsFromOne1764000022000 implements MigrationInterface {
  name = 'ReadsFromOne1764000022000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE read_batch ADD CONSTRAINT read_batch_from_one_check CHECK (seq >= 1) NOT VALID',
    );
    await queryRunner.query(
      'ALTER TABLE read_entry ADD CONSTRAINT read_entry_from_one_check CHECK (batch >= 1 AND place >= 1) NOT VALID',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
