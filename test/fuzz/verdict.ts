import type { Reply } from './carriage';
import type { Shot } from './shots';

/** A frame of a stack, a place in our sources, a statement or a complaint of the database. */
const INSIDES = [
  // As it is, and as JSON writes it.
  /(\n|\\n)\s+at .+:\d+:\d+/,
  /node_modules|\/dist\/(apps|libs)\//,
  /\b(TypeError|RangeError|SyntaxError|QueryFailedError|ZodError)\b/,
  /\b(select|insert into|update|delete from) [\s\S]{0,200}\b(from|where|values|returning)\b/,
  /violates .* constraint|relation "|syntax error at|invalid input syntax|invalid byte sequence/,
];
/** The server may hang up while more is coming than it takes: of a body, and of an address. */
const MOST = { body: 448 * 1024, url: 8_000 };

export interface Fault {
  readonly what: 'server error' | 'no answer in time' | 'connection cut' | 'shows its insides' | 'no problem details';
  readonly status: number;
  readonly shot: Shot;
  readonly answer: string;
}

/** What is wrong with an answer; undefined when it is one. */
export function faultIn(shot: Shot, { status, type, text, lost }: Reply): Fault | undefined {
  const found = (what: Fault['what']): Fault => ({ what, status, shot, answer: text.slice(0, 600) });
  if (lost === 'late') return found('no answer in time');
  if (lost === 'cut') return isTooMuch(shot) || shot.carried === 'cut' ? undefined : found('connection cut');
  if (status >= 500) return found('server error');
  if (!isPage(type) && INSIDES.some((inside) => inside.test(text))) return found('shows its insides');
  if (status >= 400 && shot.method !== 'HEAD' && !type.startsWith('application/problem+json')) {
    return found('no problem details');
  }
  return undefined;
}

function isTooMuch({ body, url }: Shot): boolean {
  return (body?.length ?? 0) > MOST.body || url.length > MOST.url;
}

/** Pages and files are the same for everybody; letters are files too. */
function isPage(type: string): boolean {
  return !type.startsWith('application/json') && !type.startsWith('application/problem+json');
}
