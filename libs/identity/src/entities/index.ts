import { AccountEntity } from './account.entity';
import { AssignmentEntity } from './assignment.entity';
import { SessionEntity } from './session.entity';

/** Every table this lib owns; the DataSource registers them, together with those of organisation. */
export const identityEntities = [AccountEntity, AssignmentEntity, SessionEntity];
