import { inScope, openTable, protectBy, protectByCase } from '@libs/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeRoles } from './walls/roles';
import { CASE_TABLES, OPEN_TABLES } from './walls/tables';
import { makeFunctions } from './walls/views-and-functions';
import { VISIBLE } from './walls/visible';

/** The ward walls in the database: two roles that own nothing, and row-level security on all that belongs to a case (docs/adr/0009). */
export class Walls1764000011500 implements MigrationInterface {
  name = 'Walls1764000011500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await makeRoles(queryRunner);
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await queryRunner.query('CREATE INDEX petition_search ON petition USING gin (search gin_trgm_ops)');
    await makeFunctions(queryRunner);

    const file = { app: ['select', 'insert', 'update'], worker: ['select', 'update'] } as const;
    await protectBy(queryRunner, 'case_file', file, VISIBLE);
    for (const [table, privileges] of Object.entries(CASE_TABLES)) await protectByCase(queryRunner, table, privileges);
    for (const [table, privileges] of Object.entries(OPEN_TABLES)) await openTable(queryRunner, table, privileges);

    // Ids, lanes and names of errors: administrators retry what failed, and it is counted for /metrics.
    const outbox = ['select', 'insert', 'update', 'delete'] as const;
    const administers = `${inScope('roles', `'administrator'`)} OR ${inScope('task', `'metrics'`)}`;
    await protectByCase(queryRunner, 'outbox', { app: outbox, worker: outbox }, administers);
    // Keyed hashes: only whoever receives submissions looks for them.
    const keys = { app: ['select', 'insert', 'update'], worker: ['select (created_at)', 'delete'] } as const;
    await protectBy(queryRunner, 'idempotency', keys, inScope('task', `'intake'`));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
