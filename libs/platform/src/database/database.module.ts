import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { SETTINGS, type Settings } from '../config/settings';
import { connectionOf, type DatabaseRole } from './database-role';
import { WalledPool } from './walls/walled-pool';
import { WallsStand } from './walls/walls-stand';

/** PostgreSQL's driver with connections that are told whose eyes they look through. */
const walledDriver = { ...pg, Pool: WalledPool };

/** One pool of connections for a process. Schema changes are the migrations' alone: `synchronize` is never on. */
@Module({})
export class DatabaseModule {
  static forRoot(role: DatabaseRole = 'owner'): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [SETTINGS],
          useFactory: (settings: Settings) => {
            const { url, options } = connectionOf(role, settings);
            return {
              type: 'postgres' as const,
              url,
              autoLoadEntities: true,
              synchronize: false,
              retryAttempts: 0,
              ...(role === 'app' && { driver: walledDriver }),
              extra: { max: settings.databasePool, application_name: 'lang-nghe', options },
            };
          },
        }),
      ],
      providers: role === 'owner' ? [] : [WallsStand],
    };
  }
}
