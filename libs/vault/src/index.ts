export { SubmitterEntity } from './submitter.entity';
export { VaultModule, vaultEntities } from './vault.module';
export { type LeftBySender, VaultService } from './vault.service';
