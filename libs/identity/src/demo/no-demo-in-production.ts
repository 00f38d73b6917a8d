import { SETTINGS, type Settings } from '@libs/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountEntity } from '../entities/account.entity';

/** The service refuses to start where anybody could sign in with a password printed in the open. */
@Injectable()
export class NoDemoInProduction implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'production'>,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.settings.production || !(await this.dataSource.manager.existsBy(AccountEntity, { demo: true }))) return;
    throw new Error(
      'The database holds demo accounts, whose passwords are printed in the open: in production (NODE_ENV) give the service a database that was never started with demo data.',
    );
  }
}
