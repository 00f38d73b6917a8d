export { AccountsService, type NewAccount, type NewAssignment } from './accounts/accounts.service';
export { DEMO_ACCOUNTS, type DemoAccount } from './demo/demo-accounts';
export { ensureDemoAccounts } from './demo/ensure-demo-accounts';
export { identityEntities } from './entities';
export * from './identity.errors';
export { IdentityModule } from './identity.module';
export { type Credentials, SessionsService, type SignedIn } from './sessions/sessions.service';
export type { Assignment, StaffActor, StaffRole } from './staff-actor';
