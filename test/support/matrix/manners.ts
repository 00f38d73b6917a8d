import type { IncomingHttpHeaders } from 'node:http';

/** How a question may come. What is wrong with it must not be told to those who may not know what it is about. */
export interface Manner {
  readonly body?: string | Buffer;
  readonly headers?: IncomingHttpHeaders;
  readonly query?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** A body with all that any route asks for. */
const RIGHT = {
  step: 'accept',
  fields: {},
  marks: [{ from: 0, to: 1 }],
  confirmed: [],
  text: 'Đã gặp bốn hộ dân.',
  areas: [{ x: 0, y: 0, width: 1, height: 1 }],
  reason: 'Cần xác minh người gửi.',
  passphrase: 'mật khẩu của người giữ khóa',
};

const withBody = (body: string | Buffer): Manner => ({ body, headers: JSON_TYPE });

export const MANNERS: Readonly<Record<string, Manner>> = {
  'as it should be': withBody(JSON.stringify(RIGHT)),
  'without a body': {},
  'with fields of another kind': withBody(
    JSON.stringify(Object.fromEntries(Object.keys(RIGHT).map((key) => [key, 7]))),
  ),
  'with a step that is none': withBody('{"step":"become_head"}'),
  'with JSON cut short': withBody('{"step":'),
  'with JSON sixty levels deep': withBody('['.repeat(60) + ']'.repeat(60)),
  'with bytes that are no text': withBody(Buffer.from([0x7b, 0xff, 0x7d])),
  'with XML': { body: '<step>accept</step>', headers: { 'content-type': 'application/xml' } },
  'with a file': { body: Buffer.from('%PDF-1.7'), headers: { 'content-type': 'application/pdf' } },
  'for a version long past': { body: JSON.stringify(RIGHT), headers: { ...JSON_TYPE, 'if-match': '"0"' } },
  'for no version': { body: JSON.stringify(RIGHT), headers: { ...JSON_TYPE, 'if-match': 'not a version' } },
  'with a question no route knows': { query: '?format=exe&original=perhaps&limit=-1' },
};
