import { CaseVerifierEntity } from '../redaction/case-verifier.entity';
import { RedactionEntity } from '../redaction/redaction.entity';
import { IdempotencyEntity } from './idempotency.entity';
import { PetitionEntity } from './petition.entity';
import { RatingEntity } from './rating.entity';
import { RoutingReceiptEntity } from './routing-receipt.entity';

export const petitionsEntities = [
  PetitionEntity,
  RoutingReceiptEntity,
  IdempotencyEntity,
  RatingEntity,
  RedactionEntity,
  CaseVerifierEntity,
];
