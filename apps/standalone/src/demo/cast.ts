import { DEMO_ACCOUNTS, type StaffActor } from '@libs/identity';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DEMO_STAFF } from './demo.queries';
import type { Who } from './story';

/** The demo accounts as people who act. */
@Injectable()
export class Cast {
  private idOf = new Map<string, string>();

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async gather(): Promise<void> {
    const rows: { id: string; username: string }[] = await this.database.query(DEMO_STAFF);
    this.idOf = new Map(rows.map(({ id, username }) => [username, id]));
  }

  member(who: Exclude<Who, 'citizen'>, ward: string): StaffActor {
    const username = {
      officer: `${ward}.officer`,
      leader: `${ward}.leader`,
      desk: 'reception',
      province: 'province.head',
    }[who];
    const account = DEMO_ACCOUNTS.find((one) => one.username === username);
    const accountId = this.idOf.get(username);
    if (!account || !accountId) throw new Error(`no demo account ${username}`);
    const { displayName, unitId, role } = account;
    return { kind: 'staff', accountId, username, displayName, assignments: [{ unitId, role }] };
  }
}
