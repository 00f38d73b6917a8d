import type { StaffActor } from '@libs/identity';
import type { Standing } from '@libs/rules';
import type { CaseFileEntity } from './entities/case-file.entity';

/** Who takes a step. A citizen is whoever showed the case's code and secret; the service acts for nobody. */
export type Actor = { readonly kind: 'citizen' } | { readonly kind: 'system' } | StaffActor;

export const CITIZEN: Actor = { kind: 'citizen' };
export const SYSTEM: Actor = { kind: 'system' };

/** How an actor stands to a case: one standing for each role and relation; none at all for whom the matter concerns. */
export function standingsOf(
  actor: Actor,
  file: Pick<CaseFileEntity, 'ownerUnit' | 'handlers' | 'recused' | 'escalatedTo'>,
): Standing[] {
  if (actor.kind === 'citizen') return [{ role: 'citizen', relation: 'submitter' }];
  if (actor.kind === 'system') return [{ role: 'system', relation: 'service' }];
  if (file.recused.includes(actor.accountId)) return [];
  return actor.assignments.flatMap(({ role, unitId }): Standing[] => {
    const standings: Standing[] = [];
    if (unitId === file.ownerUnit) {
      standings.push({ role, relation: 'own_unit' });
      if (file.handlers.includes(actor.accountId)) standings.push({ role, relation: 'named_handler' });
    }
    if (file.escalatedTo.includes(unitId)) standings.push({ role, relation: 'escalated' });
    return standings;
  });
}

export function accountOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.accountId : null;
}
