import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SETTINGS, type Settings } from '../config/settings';

/** One pool of connections for a process. Schema changes are the migrations' alone: `synchronize` is never on. */
@Module({})
export class DatabaseModule {
  static forRoot(): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [SETTINGS],
          useFactory: (settings: Settings) => ({
            type: 'postgres' as const,
            url: settings.databaseUrl,
            autoLoadEntities: true,
            synchronize: false,
            retryAttempts: 0,
            extra: { max: settings.databasePool, application_name: 'lang-nghe' },
          }),
        }),
      ],
    };
  }
}
