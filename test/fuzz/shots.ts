import fc from 'fast-check';
import { type Body, bodies } from './bodies';
import type { Route } from './routes';
import { ids, type Known, valueFor, words } from './values';

/** One request to be sent. */
export interface Shot extends Body {
  readonly route: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whose cookie goes with it: a place in the list of those signed in; beyond its end nobody's. */
  readonly as: number;
  /** It goes to a place where somebody was let in, by whoever was. */
  readonly aimed: boolean;
}

const OTHER_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'];
const RAW_SEGMENTS = [
  '%0d%0aX-Evil:%201',
  '..',
  '..;',
  '.%2fcases',
  '%',
  '%zz',
  '%00',
  '%2e%2e%2f',
  '..%5c',
  '%ff%fe',
  'a'.repeat(3_000),
  '%F0%9F%8F%9A',
];
const LANGUAGES = ['vi', 'en', '*', 'xx;q=9', ',,,', 'en;q=0.1,vi;q=-1'];
const YEARS = ['2026', '2027', '1', '99999999999', '-1', '2026.5'];

/** Requests to a route, from right to absurd. */
export function shotsAt(route: Route, known: Known, people: number): fc.Arbitrary<Shot> {
  return fc
    .record({
      method: rarely(fc.constantFrom(...OTHER_METHODS), fc.constant(route.method), 20),
      path: pathOf(route, known),
      query: queryOf(route, known),
      headers: headersOf(route, known),
      body: bodies(route, known),
      as: fc.integer({ min: 0, max: people }),
      aimed: rarely(fc.constant(false), fc.constant(true), 3),
    })
    .map(({ method, path, query, headers, body, as, aimed }) => ({
      ...body,
      route: `${route.method} ${route.path}`,
      method,
      url: query === '' ? path : `${path}?${query}`,
      headers: { ...headers, ...body.headers },
      as,
      aimed,
    }));
}

function pathOf({ path }: Route, known: Known): fc.Arbitrary<string> {
  const parts = path.split('/').map((part) => (part.startsWith('{') ? segment(part, known) : fc.constant(part)));
  return fc.tuple(...parts).map((given) => given.join('/'));
}

function segment(name: string, known: Known): fc.Arbitrary<string> {
  const codes = known.receipts.map(({ trackingCode }) => trackingCode);
  const right =
    name === '{year}' ? fc.constantFrom(...YEARS) : name === '{trackingCode}' ? fc.constantFrom(...codes) : ids(known);
  return fc.oneof(
    { weight: 8, arbitrary: right.map(escaped) },
    { weight: 1, arbitrary: words.map(escaped) },
    { weight: 1, arbitrary: fc.constantFrom(...RAW_SEGMENTS) },
  );
}

function queryOf({ query }: Route, known: Known): fc.Arbitrary<string> {
  const pairs = Object.entries(query).map(([name, schema]) =>
    rarely(
      valueFor(schema, known, 12).map(
        (value) => `${name}=${escaped(typeof value === 'string' ? value : JSON.stringify(value))}`,
      ),
      fc.constant(''),
      2,
    ),
  );
  const odd = fc.constantFrom(
    'limit=1&limit=2',
    'q[]=1',
    'a[b][c]=1',
    '%',
    'q=%00',
    '__proto__=1',
    '&&&=',
    'q=%0d%0aX-Evil:1',
    'limit=1e400',
    'toString=1',
  );
  return fc.tuple(...pairs, rarely(odd, fc.constant(''), 12)).map((given) => given.filter(Boolean).join('&'));
}

function headersOf({ headers }: Route, known: Known): fc.Arbitrary<Record<string, string>> {
  const secrets = known.receipts.map(({ secret }) => secret);
  const values: Record<string, fc.Arbitrary<string>> = {
    'idempotency-key': fc.oneof(fc.uuid(), words),
    'if-match': rarely(fc.oneof(fc.constantFrom('1', '"2"', 'W/"1"', '*', '999999999999'), words), fc.constant(''), 4),
    'x-tracking-secret': fc.oneof(fc.constantFrom(...secrets), words),
    'x-proof-of-work': fc.oneof(
      words,
      fc.base64String(),
      fc.json().map((json) => Buffer.from(json).toString('base64')),
    ),
  };
  const own = headers.map((name) => (values[name] ?? words).map((value): [string, string] => [name, inHeader(value)]));
  const odd = rarely(
    fc.constantFrom<[string, string]>(
      ['cookie', 'lang-nghe=%;=;;__Host-=1'],
      ['range', 'bytes=9-1'],
      ['x-http-method-override', 'DELETE'],
      ['accept', 'text/html'],
      ['sec-fetch-site', 'cross-site'],
      ['origin', 'null'],
      ['if-none-match', '*'],
      ['sec-fetch-site', 'same-site'],
      ['origin', 'https://evil.example'],
      ['x-forwarded-host', 'evil.example'],
      ['x-forwarded-proto', 'javascript'],
      ['cookie', `lang-nghe=${'x'.repeat(3_000)}`],
      ['accept', '*/*;q=9,,;;'],
      ['te', 'trailers'],
    ),
    fc.constant<[string, string]>(['accept', 'application/json']),
    12,
  );
  const from = fc
    .tuple(fc.nat(255), fc.nat(255))
    .map(([a, b]): [string, string] => ['x-forwarded-for', `10.${a}.${b}.1`]);
  const language = fc.constantFrom(...LANGUAGES).map((value): [string, string] => ['accept-language', value]);
  return fc
    .tuple(...own, odd, from, language)
    .map((given) => Object.fromEntries(given.filter(([name, value]) => name !== 'if-match' || value !== '')));
}

function rarely<T>(seldom: fc.Arbitrary<T>, mostly: fc.Arbitrary<T>, onceIn: number): fc.Arbitrary<T> {
  return fc.oneof({ weight: onceIn - 1, arbitrary: mostly }, { weight: 1, arbitrary: seldom });
}

/** For an address: half a surrogate pair cannot be written there. */
function escaped(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/** For a header: the bytes of UTF-8, without what would end it. */
export function inHeader(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 4_000)
    .trim();
}
