export { SubmitterEntity } from './submitter.entity';
export { VaultModule, vaultEntities } from './vault.module';
export { VaultService } from './vault.service';
