import { randomBytes } from 'node:crypto';
import { seal, unseal } from './secret-box';

const key = randomBytes(32);
const secret = randomBytes(20);
const box = seal(key, 'hoa', secret);

test('what was sealed opens again, and two boxes of one secret differ', () => {
  expect(unseal(key, 'hoa', box)).toEqual(secret);
  expect(seal(key, 'hoa', secret)).not.toEqual(box);
  expect(box.includes(secret)).toBe(false);
});

test('nothing opens with another key, for another owner, or after any bit was turned', () => {
  expect(() => unseal(randomBytes(32), 'hoa', box)).toThrow();
  expect(() => unseal(key, 'lan', box)).toThrow();
  for (const at of box.keys()) {
    const turned = Buffer.from(box);
    turned.writeUInt8(turned.readUInt8(at) ^ 1, at);
    expect(() => unseal(key, 'hoa', turned)).toThrow();
  }
});
