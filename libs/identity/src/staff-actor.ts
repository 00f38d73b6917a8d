import { ROLES, type Role } from '@libs/rules';

/** Citizens and the service itself have no account. */
export type StaffRole = Exclude<Role, 'citizen' | 'system'>;

export const STAFF_ROLES = ROLES.filter((role): role is StaffRole => role !== 'citizen' && role !== 'system');

export interface Assignment {
  readonly unitId: string;
  readonly role: StaffRole;
}

/** A member of staff who is signed in. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  /** Those in force on the day of the call (Asia/Ho_Chi_Minh), by unit and role. */
  readonly assignments: readonly Assignment[];
}
