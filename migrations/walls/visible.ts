import { inScope, scopeOf } from '@libs/platform';

const HEADS = scopeOf('heads');
const ACCOUNT = scopeOf('account', 'uuid');

/** A case of a unit the caller works with: common to it, for its head, or given to the caller by name. */
const IN_OWN_UNIT = `${inScope('units', 'case_file.owner_unit')}
  AND (case_file.audience = 'unit' OR case_file.owner_unit = ANY (${HEADS}) OR case_file.handlers && ${ACCOUNT})`;

/** A case that has climbed to a list the caller reads. */
const ON_A_LIST = `case_file.escalated_to && ${scopeOf('lists')}
  AND (case_file.audience = 'unit' OR case_file.escalated_to && ${HEADS})`;

/** What staff see: nobody sees a case from which they stand aside. */
export const VISIBLE_TO_STAFF = `NOT case_file.recused && ${ACCOUNT} AND ((${IN_OWN_UNIT}) OR (${ON_A_LIST}))`;

/** The wall itself, as a condition on `case_file`: everything that belongs to a case is seen through its case. */
export const VISIBLE = `(${VISIBLE_TO_STAFF})
  OR ${inScope('code', 'case_file.tracking_code')} OR case_file.id = ANY (${scopeOf('held', 'uuid')})`;
