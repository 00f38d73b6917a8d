import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { merkleRoot } from './merkle-root';

const sha256 = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The definition of RFC 6962, 2.1, word for word. */
function asDefined(leaves: readonly string[]): Buffer {
  if (leaves.length === 0) return sha256('');
  if (leaves.length === 1) return sha256('\u0000', leaves[0] as string);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha256('\u0001', asDefined(leaves.slice(0, split)), asDefined(leaves.slice(split)));
}

test('a tree without leaves is the hash of nothing', () => {
  expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('the first roots of Certificate Transparency’s own test vectors', () => {
  const leaves = ['', '\u0000', '\u0010', ' !', '01', '@ABC', 'PQRSTUVW', '`abcdefghijklmno'];
  expect(merkleRoot(leaves.slice(0, 1))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  expect(merkleRoot(leaves.slice(0, 2))).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
  expect(merkleRoot(leaves.slice(0, 3))).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77');
  expect(merkleRoot(leaves)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
});

test('any tree is the one the RFC defines', () => {
  const leaves = fc.array(fc.string(), { maxLength: 70 });
  fc.assert(fc.property(leaves, (some) => merkleRoot(some) === asDefined(some).toString('hex')));
});
