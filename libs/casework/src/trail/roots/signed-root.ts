import type { Day } from '@libs/rules';
import { canonical, digestOf } from '../digest';
import type { AuditKeys } from './audit-key';
import { merkleRoot } from './merkle-root';

/** How long a case's chain was, and its last hash. */
export interface SealedHead {
  readonly caseId: string;
  readonly events: number;
  readonly head: string;
}

/** What is signed about a day of Asia/Ho_Chi_Minh. */
export interface RootStatement {
  readonly day: Day;
  /** ISO 8601, UTC. */
  readonly sealedAt: string;
  /** How many cases had changed. */
  readonly cases: number;
  /** Merkle root over their heads, in the order of the cases' ids. */
  readonly headsRoot: string;
  /** How long the chain of reads was, and its last hash. */
  readonly readBatches: number;
  readonly readHead: string;
  /** Hash of the statement of the root before. */
  readonly previousHash: string;
  /** Fingerprint of the key that signs. */
  readonly keyId: string;
}

export interface SignedRoot extends RootStatement {
  /** SHA-256 of the statement in canonical JSON. */
  readonly hash: string;
  /** Ed25519 over the statement in canonical JSON, in base64. */
  readonly signature: string;
}

export function signRoot(said: Omit<RootStatement, 'keyId'>, keys: AuditKeys): SignedRoot {
  const statement: RootStatement = { ...said, keyId: keys.signingKeyId };
  return { ...statement, hash: digestOf(statement), signature: keys.sign(canonical(statement)) };
}

export function headsRootOf(heads: readonly SealedHead[]): string {
  return merkleRoot(heads.map(({ caseId, events, head }) => canonical({ caseId, events, head })));
}

/** What is wrong with a root taken by itself and with the heads it is said to have signed; null when nothing is. */
export function faultInRoot(root: SignedRoot, heads: readonly SealedHead[], keys: AuditKeys | null): string | null {
  const { hash, signature, ...statement } = root;
  if (digestOf(statement) !== hash) return 'changed';
  if (keys && !keys.knows(root.keyId)) return 'signed with a key that is not known';
  if (keys && !keys.verifies(canonical(statement), root.keyId, signature)) return 'the signature is not of this root';
  if (root.cases !== heads.length || headsRootOf(heads) !== root.headsRoot) return 'its heads are not those it signed';
  return null;
}
