import { ReadBatchEntity } from './read-batch.entity';
import { ReadChainEntity } from './read-chain.entity';
import { ReadEntryEntity } from './read-entry.entity';
import { SealedHeadEntity } from './sealed-head.entity';
import { TrailRootEntity } from './trail-root.entity';

export const trailEntities = [ReadChainEntity, ReadBatchEntity, ReadEntryEntity, TrailRootEntity, SealedHeadEntity];
