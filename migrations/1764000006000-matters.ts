import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cases of one matter are found together. */
export class Matters1764000006000 implements MigrationInterface {
  name = 'Matters1764000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX case_matter ON case_file (matter_id) WHERE matter_id IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
