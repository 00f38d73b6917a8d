import type { StaffRole } from '@libs/identity';
import { STOOD_IN_FOR, type Standing } from '@libs/rules';

/** Where a post is, seen from the case: in its unit, in one it has climbed to, in one above it, in another ward. */
export type Place = 'here' | 'climbed_to' | 'above' | 'elsewhere';
/** Since when and until when; or on behalf of a colleague who is away. */
export type Held = 'today' | 'until_today' | 'from_tomorrow' | 'stands_in' | 'stood_in';

export interface Post {
  readonly role: StaffRole;
  readonly place: Place;
  readonly held: Held;
}

/** What somebody has to do with a case. */
export interface Life {
  readonly name: string;
  readonly posts: readonly Post[];
  /** Named as its handler. */
  readonly named: boolean;
  /** The matter concerns them: they stand aside. */
  readonly aside: boolean;
  /** Named to verify it. */
  readonly verifies: boolean;
  /** Asked for the opening of who sent it. */
  readonly asked: boolean;
}

interface Relation extends Omit<Life, 'name' | 'posts'> {
  readonly place: Place;
  readonly held: Held;
}

const STRANGER = { named: false, aside: false, verifies: false, asked: false };
const IN_ITS_UNIT: Relation = { place: 'here', held: 'today', ...STRANGER };

export const RELATIONS = {
  'own unit': IN_ITS_UNIT,
  'named handler': { ...IN_ITS_UNIT, named: true },
  'climbed to my unit': { ...IN_ITS_UNIT, place: 'climbed_to' },
  'unit below mine': { ...IN_ITS_UNIT, place: 'above' },
  'stands aside': { ...IN_ITS_UNIT, named: true, aside: true },
  'stands aside above': { ...IN_ITS_UNIT, place: 'climbed_to', aside: true },
  'substitute today': { ...IN_ITS_UNIT, held: 'stands_in' },
  'substitute until yesterday': { ...IN_ITS_UNIT, held: 'stood_in' },
  'other ward': { ...IN_ITS_UNIT, place: 'elsewhere' },
  'post until yesterday': { ...IN_ITS_UNIT, held: 'until_today' },
  'post until yesterday, still named': { ...IN_ITS_UNIT, held: 'until_today', named: true },
  'post from tomorrow': { ...IN_ITS_UNIT, held: 'from_tomorrow' },
  'moved to another ward, still named': { ...IN_ITS_UNIT, place: 'elsewhere', named: true },
  verifier: { ...IN_ITS_UNIT, verifies: true },
  'verifier who stands aside': { ...IN_ITS_UNIT, verifies: true, aside: true },
  'asked for an opening': { ...IN_ITS_UNIT, asked: true },
  'asked and moved to another ward': { ...IN_ITS_UNIT, place: 'elsewhere', asked: true },
  'verifier until yesterday': { ...IN_ITS_UNIT, held: 'until_today', verifies: true },
} as const satisfies Record<string, Relation>;
export type RelationName = keyof typeof RELATIONS;

/** One post in one relation. Whoever stands in for somebody has a post of their own elsewhere. */
export function inRelation(role: StaffRole, name: RelationName): Life {
  const { place, held, ...rest } = RELATIONS[name];
  const own: Post[] = held === 'stands_in' || held === 'stood_in' ? [{ role, place: 'elsewhere', held: 'today' }] : [];
  return { name: `${role}, ${name}`, posts: [...own, { role, place, held }], ...rest };
}

const post = (role: StaffRole, place: Place): Post => ({ role, place, held: 'today' });
const withPosts = (name: string, ...posts: Post[]): Life => {
  return { name, posts, ...STRANGER };
};

/** What one post may must not make the other one larger. */
export const TWO_POSTS: readonly Life[] = [
  withPosts('officer here, leader elsewhere', post('ward_officer', 'here'), post('ward_leader', 'elsewhere')),
  withPosts('officer here, committee above', post('ward_officer', 'here'), post('committee_leader', 'climbed_to')),
  withPosts('officer here, head above', post('ward_officer', 'here'), post('superior_head', 'climbed_to')),
  withPosts('leader here, custodian', post('ward_leader', 'here'), post('custodian', 'elsewhere')),
];

export const NO_POST = withPosts('an account without a post');

/** A life in the words of the table of permissions; nothing at all for whom the matter concerns. */
export function standingsOf({ posts, named, aside }: Life, climbed: boolean): Standing[] {
  if (aside) return [];
  return rolesToday(posts).flatMap(({ role, place }): Standing[] => {
    if (place === 'climbed_to') return climbed ? [{ role, relation: 'escalated' }] : [];
    if (place !== 'here') return [];
    return [{ role, relation: 'own_unit' }, ...(named ? [{ role, relation: 'named_handler' } as const] : [])];
  });
}

/** The posts that count today. */
export function rolesToday(posts: readonly Post[]): readonly Post[] {
  return posts.filter(({ held, role }) => held === 'today' || (held === 'stands_in' && STOOD_IN_FOR.includes(role)));
}
