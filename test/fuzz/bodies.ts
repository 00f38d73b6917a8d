import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { files } from './files';
import type { Route } from './routes';
import { type Known, valueFor } from './values';

export interface Body {
  readonly body: Buffer | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** In pieces without a length; or less than was announced, and then the line is cut. */
  readonly carried?: 'in pieces' | 'cut' | undefined;
}

const NONE: Body = { body: undefined, headers: {} };
const TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json/json',
  'application/vnd.api+json',
  ';;;',
];

/** No JSON, or none that anybody should send. */
const RAW = [
  '',
  '{',
  '{"text":"a","text":"b","submitter":{},"submitter":null}',
  '{"__proto__":{"admin":true},"step":"accept"}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"step":1e999}',
  '[1e400,-1e400]',
  'NaN',
  '"\\ud800"',
  '[['.repeat(20_000),
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  `{"text":"${'a'.repeat(460_000)}"}`,
  `[${'1,'.repeat(100_000)}1]`,
].map((text) => Buffer.from(text));
const NO_TEXT = [Buffer.from([0xff, 0xfe, 0x7b, 0x7d]), Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d])];

/** Right but for one thing. */
const TWISTS: readonly ((json: string) => string)[] = [
  (json) => json.slice(0, -1),
  (json) => `\ufeff${json}`,
  (json) => json + json,
  (json) => `[${json}]`,
  (json) => json.replace('{', '{"__proto__":{"admin":true},'),
  (json) => json.replace('{', '{"constructor":{"prototype":{"admin":true}},"toString":1,'),
  (json) => json.replace(/"(\w+)":/, '"$1":null,"$1":'),
  (json) => json.replace(/:-?\d+/, ':1e400'),
  (json) => json.replace(/:-?\d+/, ':-0'),
  (json) => json.replace(/:-?\d+/, ':NaN'),
  (json) => json.replace(/:"([^"\\]*)"/, ':["$1"]'),
  (json) => json.replace(/:"([^"\\]*)"/, ':"\\ud800$1\\u0000"'),
];

/** Bodies for a route: what its schema asks for, more or less; now and then under another type, or no JSON at all. */
export function bodies({ method, body, takesFile }: Route, known: Known): fc.Arbitrary<Body> {
  const json = (value: unknown): Body => sent(Buffer.from(JSON.stringify(value) ?? 'null'), 'application/json');
  if (takesFile) return files;
  if (!body)
    return fc.oneof({ weight: method === 'GET' ? 40 : 6, arbitrary: fc.constant(NONE) }, { weight: 1, arbitrary: raw });
  const right = valueFor(body, known, 30);
  return fc.oneof(
    { weight: 16, arbitrary: right.map(json) },
    {
      weight: 2,
      arbitrary: fc.tuple(right, fc.constantFrom(...TWISTS)).map(([value, twist]) => twisted(value, twist)),
    },
    { weight: 1, arbitrary: right.map((value) => ({ ...json(value), carried: 'in pieces' as const })) },
    { weight: 1, arbitrary: right.map((value) => ({ ...json(value), carried: 'cut' as const })) },
    { weight: 1, arbitrary: right.map((value) => packed(JSON.stringify(value) ?? '')) },
    { weight: 6, arbitrary: valueFor(body, known, 4).map(json) },
    { weight: 1, arbitrary: fc.jsonValue().map(json) },
    { weight: 1, arbitrary: fc.constant(NONE) },
    { weight: 2, arbitrary: raw },
  );
}

const raw = fc
  .tuple(fc.constantFrom(...RAW, ...NO_TEXT), fc.constantFrom('application/json', 'application/json', ...TYPES))
  .map(([body, type]) => sent(body, type));

function sent(body: Buffer, type: string): Body {
  return { body, headers: { 'content-type': type } };
}

function twisted(value: unknown, twist: (json: string) => string): Body {
  return sent(Buffer.from(twist(JSON.stringify(value) ?? '')), 'application/json');
}

/** Nobody may send more than is seen to be sent. */
function packed(json: string): Body {
  const { body, headers } = sent(gzipSync(json), 'application/json');
  return { body, headers: { ...headers, 'content-encoding': 'gzip' } };
}
