import { createHash } from 'node:crypto';

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/**
 * The root of a Merkle tree over leaves in their order, SHA-256 in hex (RFC 6962, 2.1): a leaf and a node are hashed
 * behind different first bytes, so that no node can be passed off as a leaf. Pairing level by level, with an odd last
 * one carried up as it is, gives the same tree as the RFC's split at the largest power of two.
 */
export function merkleRoot(leaves: readonly string[]): string {
  let level = leaves.map((leaf) => sha256(LEAF, Buffer.from(leaf)));
  while (level.length > 1) level = pairsOf(level);
  return (level[0] ?? sha256()).toString('hex');
}

function pairsOf(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = level.slice(index, index + 2) as [Buffer, Buffer?];
    above.push(right ? sha256(NODE, left, right) : left);
  }
  return above;
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
