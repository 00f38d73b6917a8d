import { openTable } from '@libs/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often something was asked for, where there is no Redis. Keyed hashes and numbers, worth nothing an hour later: not
 * logged ahead, so that counting costs no write to the disk, and empty after a crash.
 */
export class Limits1764000014000 implements MigrationInterface {
  name = 'Limits1764000014000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // The columns rate-limiter-flexible writes, in its order; `expire` in milliseconds since 1970.
    await queryRunner.query(`
      CREATE UNLOGGED TABLE rate_limit (
        key varchar(255) NOT NULL CONSTRAINT rate_limit_pkey PRIMARY KEY,
        points int NOT NULL DEFAULT 0,
        expire bigint
      )`);
    await queryRunner.query(`CREATE INDEX rate_limit_expire ON rate_limit (expire)`);
    await openTable(queryRunner, 'rate_limit', {
      app: ['select', 'insert', 'update'],
      worker: ['select (expire)', 'delete'],
    });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
