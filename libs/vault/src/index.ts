export { type AskedOpening, Openings, type ReadOpening } from './openings/openings.service';
export { Custodians } from './seals/custodians.service';
export { DEMO_PASSPHRASE, ensureDemoCustodianKeys } from './seals/demo-custodians';
export { Seals } from './seals/seals.service';
export type { LeftBySender } from './submitters/kept-submitter';
export * from './vault.errors';
export { VaultModule, vaultEntities } from './vault.module';
export { type NewSubmitter, VaultService } from './vault.service';
