import { SETTINGS, type Settings } from '@libs/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountEntity } from '../entities/account.entity';

/** Refuses, in one sentence, a production in which anybody could sign in with a password printed in the open. */
export async function refuseDemoInProduction(
  { production }: Pick<Settings, 'production'>,
  manager: EntityManager,
): Promise<void> {
  if (!production || !(await manager.existsBy(AccountEntity, { demo: true }))) return;
  throw new Error(
    'The database holds demo accounts, whose passwords are printed in the open: with NODE_ENV=production give the service a database that never held demo data.',
  );
}

/** Holds the api to it, however it is started. */
@Injectable()
export class NoDemoInProduction implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'production'>,
  ) {}

  onModuleInit(): Promise<void> {
    return refuseDemoInProduction(this.settings, this.dataSource.manager);
  }
}
