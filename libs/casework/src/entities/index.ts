import { CaseKeyEntity } from '../secrecy/case-key.entity';
import { trailEntities } from '../trail/entities';
import { CaseEventEntity } from './case-event.entity';
import { CaseFileEntity } from './case-file.entity';
import { CaseTextEntity } from './case-text.entity';
import { DeadlineEntity } from './deadline.entity';
import { MatterEntity } from './matter.entity';
import { RecountMarkEntity } from './recount-mark.entity';

export const caseworkEntities = [
  MatterEntity,
  CaseFileEntity,
  CaseEventEntity,
  CaseTextEntity,
  CaseKeyEntity,
  DeadlineEntity,
  RecountMarkEntity,
  ...trailEntities,
];
