import { createHash } from 'node:crypto';
import { searchFor } from './forms';

const NAME = 'Bìm Bịp Đĩnh Đạc';
const search = searchFor([{ id: 'name', value: NAME }]);
const bytes = Buffer.from(NAME);
const wide = Buffer.from(NAME, 'utf16le');

test.each([
  ['as it is', `ông ${NAME} ở đó`],
  ['in capitals', NAME.toUpperCase()],
  ['with its marks apart', NAME.normalize('NFD')],
  ['without its marks', 'ong bim bip dinh dac o do'],
  ['over two lines', NAME.replace(' Đ', '\n  Đ')],
  ['in an address', `/tim?q=${encodeURIComponent(NAME)}`],
  ['in a form', new URLSearchParams({ q: NAME }).toString()],
  ['in a file name', 'thu-cua-bim-bip-dinh-dac.pdf'],
  ['in JSON that keeps to ASCII', '"B\\u00ecm B\\u1ecbp \\u0110\\u0129nh \\u0110\\u1ea1c"'],
  ['in JSON within JSON', JSON.stringify(JSON.stringify({ NAME }))],
  ['in hexadecimal', `\\x00${bytes.toString('hex').toUpperCase()}`],
  ['in UTF-16', wide.toString('hex')],
  ['in base64', bytes.toString('base64')],
  ['in base64 after one byte', Buffer.concat([Buffer.from('x'), bytes, Buffer.from('yz')]).toString('base64')],
  ['in base64 after two', Buffer.concat([Buffer.from('xy'), bytes, Buffer.from('z')]).toString('base64url')],
  ['as a plain hash', createHash('sha256').update(NAME).digest('hex')],
  ['as a plain hash of what it is searched by', createHash('sha256').update('bim bip dinh dac').digest('base64')],
])('a value is found %s', (_, said) => {
  expect(search(said)).toEqual(['name']);
  expect(search(Buffer.from(said))).toEqual(['name']);
});

test('another value is not', () => {
  expect(search('Bìm Bịp Kể Lể, Đĩnh Đạc; 0123456789abcdef')).toEqual([]);
});
