import { type CaseList, caseListSchema } from '@libs/contracts';
import { ABSENT_WORD, RARE_WORD } from './fill/letters';
import { BUSY_WARD, SMALL_WARD } from './fill/wards';
import { ask, type SignedIn, signIn } from './staff';

/** Something that is asked of both apis, by the same person. */
export interface Question {
  readonly group: 'queue' | 'search' | 'leader';
  readonly what: string;
  readonly path: string;
  readonly who: SignedIn;
}

const DEEP_PAGES = 20;
const WORDS = { 'a word': 'rác', 'two words': 'đèn đường', 'a rare word': RARE_WORD, 'no hit': ABSENT_WORD };

/** What officers and leaders ask all day, once there are cases to ask for. */
export async function questionsFor(url: string): Promise<Question[]> {
  const busy = await signIn(url, `${BUSY_WARD}.officer`);
  const small = await signIn(url, `${SMALL_WARD}.officer`);
  const head = await signIn(url, `${BUSY_WARD}.leader`);
  const leader = await signIn(url, 'tinh-uy.leader');
  const queue = (what: string, query: Record<string, string>, who = busy): Question => ({
    group: 'queue',
    what,
    path: casesPath(query),
    who,
  });
  const search = (what: string, q: string, who: SignedIn): Question => ({
    ...queue(what, { q }, who),
    group: 'search',
  });
  const [code] = (await listed(url, casesPath({ state: 'in_progress' }), busy)).items;
  return [
    queue('to do, first page', { queue: 'todo' }),
    queue('to do, page 80', { queue: 'todo', after: await deepIn(url, 'todo', busy) }),
    queue('open, first page', { queue: 'mine' }),
    queue('open, in progress', { queue: 'mine', state: 'in_progress' }),
    queue('open, one kind', { queue: 'mine', kind: 'phan_anh' }),
    queue('open, a kind that is not there', { queue: 'mine', kind: 'khieu_nai' }),
    queue('closed, first page', { queue: 'closed' }),
    queue('closed, page 80', { queue: 'closed', after: await deepIn(url, 'closed', busy) }),
    queue('to do, small ward', { queue: 'todo' }, small),
    queue('to do, head of the busy ward', { queue: 'todo' }, head),
    ...Object.entries(WORDS).map(([what, q]) => search(what, q, busy)),
    search('tracking code', code?.trackingCode ?? '', busy),
    { ...queue('a word, closed', { queue: 'closed', q: WORDS['a word'] }), group: 'search' },
    ...Object.entries(WORDS).map(([what, q]) => search(`${what}, small ward`, q, small)),
    { group: 'leader', what: 'backlog', path: '/api/v1/backlog', who: leader },
    { group: 'leader', what: 'escalations', path: '/api/v1/escalations', who: leader },
  ];
}

function casesPath(query: Record<string, string>): string {
  return `/api/v1/cases?${new URLSearchParams(query)}`;
}

async function listed(url: string, path: string, who: SignedIn): Promise<CaseList> {
  return caseListSchema.parse(JSON.parse((await ask(url, path, who)).text));
}

/** The cursor four thousand cases down a list. */
async function deepIn(url: string, queue: string, who: SignedIn): Promise<string> {
  let after: string | null = null;
  for (let page = 0; page < DEEP_PAGES; page++) {
    const list: CaseList = await listed(url, casesPath({ queue, limit: '200', ...(after && { after }) }), who);
    after = list.next ?? after;
  }
  if (!after) throw new Error(`the queue "${queue}" is one page`);
  return after;
}
