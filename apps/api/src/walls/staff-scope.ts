import type { StaffActor } from '@libs/identity';
import type { Directory } from '@libs/organisation';
import type { Scope } from '@libs/platform';
import { type Day, hasAbility, REACH } from '@libs/rules';
import { listUnits, ownersBelow } from '@libs/supervision';

/**
 * What the database lets a member of staff see, from what they hold today and the table of permissions. With a unit come
 * those it took over from: what these closed is read through it.
 */
export function staffScope(actor: StaffActor, directory: Directory, day: Day): Scope {
  const held = actor.assignments;
  const owning = held.filter(({ role }) => REACH[role].reads.includes('own_unit'));
  const climbing = held.filter(({ role }) => REACH[role].reads.includes('escalated'));
  const counting = held.filter(({ role }) => hasAbility(role, 'escalations.read') || hasAbility(role, 'backlog.read'));
  const withPredecessors = (assignments: StaffActor['assignments']) =>
    assignments.flatMap(({ unitId }) => [unitId, ...directory.predecessorsOf(unitId).map(({ id }) => id)]);
  return {
    units: withPredecessors(owning),
    heads: withPredecessors(held.filter(({ role }) => REACH[role].isHead)),
    lists: listUnits(climbing, directory),
    overseen: ownersBelow(listUnits(counting, directory), directory, day),
    account: actor.accountId,
    roles: held.map(({ role }) => role),
  };
}
