import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the law's longer ways need of a case: when it was signed, what makes a longer limit apply, how often one was lengthened. */
export class Law1764000007000 implements MigrationInterface {
  name = 'Law1764000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE case_file
        ADD COLUMN signed_on date,
        ADD COLUMN circumstances text[] NOT NULL DEFAULT '{}',
        ADD COLUMN recused uuid[] NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`ALTER TABLE deadline ADD COLUMN extensions integer NOT NULL DEFAULT 0`);
    await queryRunner.query(`
      CREATE TABLE recount_mark (
        single boolean NOT NULL DEFAULT true CONSTRAINT recount_mark_pkey PRIMARY KEY,
        version text NOT NULL
      )`);
    await queryRunner.query(`INSERT INTO recount_mark (version) VALUES ('')`);
    await queryRunner.query(`UPDATE deadline SET extensions = 1 WHERE extra_days > 0`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
