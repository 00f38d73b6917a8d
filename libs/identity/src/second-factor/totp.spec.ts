import { base32Of, newSecret, otpauthUriOf, stepOf } from './totp';

const secret = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

/** RFC 6238, appendix B, the last six of the eight digits. */
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('the code of second %i is the one of the standard', (seconds, code) => {
  expect(stepOf(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
});

test('a clock may be one step wrong, and no more', () => {
  const step = 41_152_263;
  const stepSeen = (late: number) => stepOf(secret, '005924', at((step + late) * 30));
  expect([-2, -1, 0, 1, 2].map(stepSeen)).toEqual([null, step, step, step, null]);
});

test('blanks in a code are no fault, letters and other lengths are', () => {
  const seen = (code: string) => stepOf(secret, code, at(59));
  expect(['287 082', '28708', '2870820', 'abcdef', ''].map(seen)).toEqual([1, null, null, null, null]);
});

test('six letters that are more than six bytes are no code either', () => {
  expect(stepOf(secret, 'ạbcdef', at(59))).toBeNull();
  expect(stepOf(secret, '２８７０８２', at(59))).toBeNull();
});

test('a new secret has 160 bits, and its address names service and account', () => {
  const drawn = newSecret();
  expect(drawn).toHaveLength(20);
  const uri = new URL(otpauthUriOf(drawn, 'hoa.nguyễn'));
  expect([uri.protocol, decodeURIComponent(uri.pathname)]).toEqual(['otpauth:', '/Lắng Nghe:hoa.nguyễn']);
  expect(uri.searchParams.get('secret')).toBe(base32Of(drawn));
});
