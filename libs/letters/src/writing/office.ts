import type { Directory, Unit } from '@libs/organisation';
import type { Day } from '@libs/rules';
import { inCapitals } from './vietnamese';

/** A unit as the head and the foot of its letters name it. */
export interface Office {
  /** In running text: `Ủy ban nhân dân phường Kinh Bắc`. */
  readonly name: string;
  /** Who heads it, in running text. */
  readonly head: string;
  /** The post that signs, in capitals. */
  readonly signerPost: string;
  /** In the symbol of its letters. */
  readonly abbreviation: string;
  readonly superior: string | null;
  readonly issuer: readonly string[];
  /** The place a letter is dated from: the ward, else the area the office stands in. */
  readonly place: string;
}

const COMMITTEE = 'Ủy ban nhân dân';
const SHORT = /^UBND(?= )/u;

/** How a unit appears on its letters on a day. The body above may be written short, the issuing body may not. */
export function officeOf(unit: Unit, directory: Directory, day: Day): Office {
  const isCommittee = unit.kind === 'peoples_committee';
  const name = unit.name.replace(SHORT, COMMITTEE);
  const post = isCommittee ? 'Chủ tịch' : 'Trưởng ban';
  const above = isCommittee ? committeeAbove(unit, directory, day) : parentOf(unit, directory);
  return {
    name,
    head: isCommittee ? `${post} ${name}` : `${post} ${name.replace(/^Ban /u, '')}`,
    signerPost: inCapitals(post),
    abbreviation: isCommittee ? 'UBND' : initialsOf(name),
    superior: above && inCapitals(above.name),
    issuer: isCommittee ? [COMMITTEE, name.slice(COMMITTEE.length + 1)].map(inCapitals) : [inCapitals(name)],
    place: areaOf(unit, directory).name,
  };
}

function parentOf(unit: Unit, directory: Directory): Unit | null {
  return unit.parentId === null ? null : directory.unit(unit.parentId);
}

function committeeAbove(unit: Unit, directory: Directory, day: Day): Unit | null {
  const above = directory.superiorPeoplesCommitteeOn(day);
  return above.id === unit.id ? null : above;
}

/** Up from a body to the ward, city or province it stands in. */
function areaOf(unit: Unit, directory: Directory): Unit {
  const parent = parentOf(unit, directory);
  return parent === null || ['ward', 'city', 'province'].includes(unit.kind) ? unit : areaOf(parent, directory);
}

/** `Ban Tiếp công dân tỉnh` signs as BTCD: its initials, the area's level left out. */
function initialsOf(name: string): string {
  const words = name.replace(/ (tỉnh|thành phố)$/u, '').split(' ');
  return inCapitals(words.map((word) => word.charAt(0)).join(''));
}
