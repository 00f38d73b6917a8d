export { Seals } from './seals/seals.service';
export type { LeftBySender } from './submitters/kept-submitter';
export { VaultModule, vaultEntities } from './vault.module';
export { type NewSubmitter, VaultService } from './vault.service';
