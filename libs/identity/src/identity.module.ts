import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsService } from './accounts/accounts.service';
import { identityEntities } from './entities';
import { SessionsService } from './sessions/sessions.service';

@Module({
  imports: [TypeOrmModule.forFeature(identityEntities)],
  providers: [AccountsService, SessionsService],
  exports: [AccountsService, SessionsService],
})
export class IdentityModule {}
