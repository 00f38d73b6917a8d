import type { MigrationInterface, QueryRunner } from 'typeorm';
import { countOnlyForOthers } from './walls/counted-for-others';
import { forgetLanes } from './walls/lanes-forgotten';
import { narrowAccounts, narrowCaseTables, narrowWorker } from './walls/narrowed';

/**
 * Who may see a row may not therefore write it, the worker closes openings and reads none, and what is one's own nobody
 * else changes. Who stands aside from a case is not told by a number that it is there.
 */
export class WallsNarrowed1764000024000 implements MigrationInterface {
  name = 'WallsNarrowed1764000024000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await countOnlyForOthers(queryRunner);
    await narrowCaseTables(queryRunner);
    await narrowAccounts(queryRunner);
    await narrowWorker(queryRunner);
    await forgetLanes(queryRunner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
