import fc from 'fast-check';
import type { Route } from './routes';
import { type Known, valueFor } from './values';

export interface Body {
  readonly body: Buffer | undefined;
  readonly headers: Readonly<Record<string, string>>;
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

/** Bodies for a route: what its schema asks for, more or less; now and then under another type, or no JSON at all. */
export function bodies({ method, body }: Route, known: Known): fc.Arbitrary<Body> {
  const json = (value: unknown): Body => sent(Buffer.from(JSON.stringify(value) ?? 'null'), 'application/json');
  if (!body)
    return fc.oneof({ weight: method === 'GET' ? 40 : 6, arbitrary: fc.constant(NONE) }, { weight: 1, arbitrary: raw });
  return fc.oneof(
    { weight: 16, arbitrary: valueFor(body, known, 30).map(json) },
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
