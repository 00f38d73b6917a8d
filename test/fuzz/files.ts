import fc from 'fast-check';

/** One white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const WIDTH = { at: 16, bytes: 4 };
const MEGABYTE = 1024 * 1024;

/** The pixel, said to be as wide and high as four thousand million. */
function vast(): Buffer {
  return Buffer.from(PIXEL).fill(0xff, WIDTH.at, WIDTH.at + 2 * WIDTH.bytes);
}

/** Files as people send them, and as nobody should: torn, lying about themselves, more than one thing at once. */
const FILES: readonly Buffer[] = [
  PIXEL,
  PIXEL,
  PIXEL,
  PIXEL.subarray(0, 40),
  vast(),
  Buffer.concat([PIXEL, Buffer.from('PK\u0003\u0004'), PIXEL]),
  Buffer.alloc(0),
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  Buffer.from('%PDF-1.7\n%%EOF\n'),
  Buffer.from('%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj\n%%EOF\n'),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="http://127.0.0.1/"/></svg>'),
  Buffer.from('<!doctype html><script>alert(1)</script>'),
  Buffer.from('RIFF\u00ff\u00ff\u00ff\u007fWEBPVP8X', 'latin1'),
  Buffer.from('PK\u0003\u0004', 'latin1'),
  Buffer.alloc(2 * MEGABYTE, 'a'),
];
const TYPES = ['application/octet-stream', 'image/png', 'text/html', 'application/json', 'multipart/form-data', ';;'];
const NAMES = [
  'attachment; filename="a.png"',
  "attachment; filename*=UTF-8''%e1%ba%a3nh.png",
  "attachment; filename*=UTF-8''..%2f..%2fetc%2fpasswd%00.png",
  "attachment; filename*=UTF-8''%0d%0aX-Evil%3a%201.html",
  "attachment; filename*=UTF-8''%ff%fe",
  `attachment; filename="${'a'.repeat(3_000)}"`,
  'inline; filename=__proto__',
  ';;;=',
  '',
];

export const files = fc
  .tuple(fc.constantFrom(...FILES), fc.constantFrom(...TYPES), fc.constantFrom(...NAMES), fc.nat(9))
  .map(([body, type, name, way]) => ({
    body,
    headers: { 'content-type': type, 'content-disposition': name },
    carried: way === 0 ? ('cut' as const) : way === 1 ? ('in pieces' as const) : undefined,
  }));
