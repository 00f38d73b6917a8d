import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../../config/settings';
import { WALLS_STAND } from './walls.queries';

/**
 * Refuses to start a process to whose connections row-level security does not apply; in production also one whose login
 * could leave its role (`SET ROLE NONE`).
 */
@Injectable()
export class WallsStand implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'production'>,
  ) {}

  async onModuleInit(): Promise<void> {
    const [walls]: { stand: boolean; canLeave: boolean }[] = await this.database.query(WALLS_STAND);
    if (!walls?.stand) {
      throw new Error(
        'row-level security does not bind the database role of this process: see docs/security/walls.md.',
      );
    }
    if (this.settings.production && walls.canLeave) {
      throw new Error(
        'this process signs in to the database as the owner of the tables: give it a login of its own (APP_DATABASE_URL, WORKER_DATABASE_URL), see docs/security/walls.md.',
      );
    }
  }
}
