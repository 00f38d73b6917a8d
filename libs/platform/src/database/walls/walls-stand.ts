import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WALLS_STAND } from './walls.queries';

/** Refuses to start a process to whose connections row-level security does not apply. */
@Injectable()
export class WallsStand implements OnModuleInit {
  constructor(private readonly database: DataSource) {}

  async onModuleInit(): Promise<void> {
    const [walls]: { stand: boolean }[] = await this.database.query(WALLS_STAND);
    if (walls?.stand) return;
    throw new Error('row-level security does not bind the database role of this process: see docs/security/walls.md.');
  }
}
