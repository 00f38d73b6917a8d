import type { Challenge } from '@libs/contracts';
import { sha256 } from '@noble/hashes/sha2.js';
import { solveChallenge } from 'altcha-lib';
import type { DeriveKeyFunction } from 'altcha-lib/types';

/** SHA-256, `cost` times over. Not WebCrypto's, which browsers keep from pages of plain http. */
const deriveKey: DeriveKeyFunction = async ({ cost, keyLength }, salt, password) => {
  let key = Uint8Array.from([...salt, ...password]);
  for (let round = 0; round < cost; round++) key = sha256(key);
  return { derivedKey: key.slice(0, keyLength) };
};

addEventListener('message', async ({ data: challenge }: MessageEvent<Challenge>) => {
  postMessage(await solveChallenge({ challenge, deriveKey }));
});
