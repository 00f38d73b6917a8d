import type { Dice } from './dice';

/** A ward of today, and how many in a hundred of all cases are its own. */
interface Ward {
  readonly slug: string;
  readonly name: string;
  readonly share: number;
}

/** Three busy wards, two quiet ones. */
const WARDS: readonly Ward[] = [
  { slug: 'kinh-bac', name: 'Kinh Bắc', share: 34 },
  { slug: 'vo-cuong', name: 'Võ Cường', share: 28 },
  { slug: 'vu-ninh', name: 'Vũ Ninh', share: 24 },
  { slug: 'nam-son', name: 'Nam Sơn', share: 11 },
  { slug: 'hap-linh', name: 'Hạp Lĩnh', share: 3 },
];

const TICKETS = WARDS.flatMap((ward) => Array.from({ length: ward.share }, () => ward));

export const BUSY_WARD = 'kinh-bac';
export const SMALL_WARD = 'hap-linh';

export function wardOf(dice: Dice): Ward {
  return dice.pick(TICKETS);
}

export function committeeOf({ slug }: Ward): string {
  return `ward-2025-07-${slug}-uba`;
}

export function partyOf({ slug }: Ward): string {
  return `ward-2025-07-${slug}-party`;
}

/** Where denunciations lie: half with the province, half with the wards. */
export const HEADS = [...WARDS.map(committeeOf), ...WARDS.map(() => 'ubnd-province')];
