import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SubmitterEntity } from './submitter.entity';
import { VaultService } from './vault.service';

export const vaultEntities = [SubmitterEntity];

@Module({ imports: [TypeOrmModule.forFeature(vaultEntities)], providers: [VaultService], exports: [VaultService] })
export class VaultModule {}
