import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that begin or end in the same folded words are found without reading every letter. */
export class LettersAlike1764000011000 implements MigrationInterface {
  name = 'LettersAlike1764000011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX petition_opening ON petition (left(search, 80))');
    await queryRunner.query('CREATE INDEX petition_ending ON petition (right(search, 60))');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
