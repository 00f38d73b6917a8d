import { IdempotencyEntity } from './idempotency.entity';
import { PetitionEntity } from './petition.entity';
import { RatingEntity } from './rating.entity';
import { RoutingReceiptEntity } from './routing-receipt.entity';

export const petitionsEntities = [PetitionEntity, RoutingReceiptEntity, IdempotencyEntity, RatingEntity];
