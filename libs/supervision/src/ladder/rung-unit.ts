import type { CaseFile } from '@libs/casework';
import type { Directory } from '@libs/organisation';
import { type Day, type Rung, rungTargetOn } from '@libs/rules';

/** The unit a rung addresses for a case on a day, or null when there is none above the owner. */
export function rungUnit(rung: Rung, file: CaseFile, day: Day, directory: Directory): string | null {
  const target = rungTargetOn(rung, day);
  if (target === undefined) return null;
  if (typeof target === 'object') return target.unitId;
  if (target === 'owner') return file.ownerUnit;
  if (target === 'superior_peoples_committee') {
    const superior = directory.superiorPeoplesCommitteeOn(day).id;
    return superior === file.ownerUnit ? null : superior;
  }
  const ward = directory.wardOf(file.ownerUnit);
  return ward ? directory.partyCommitteeOf(ward.id, day).id : null;
}
