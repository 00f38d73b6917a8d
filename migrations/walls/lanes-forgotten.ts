import type { QueryRunner } from 'typeorm';

/** Lanes held the beginning of whatever a sender had written where a ward was asked for. */
export async function forgetLanes(queryRunner: QueryRunner): Promise<void> {
  for (const table of ['case_file', 'outbox'])
    await queryRunner.query(`UPDATE ${table} SET lane = 'web' WHERE lane NOT IN ('web', 'urgent')`);
}
