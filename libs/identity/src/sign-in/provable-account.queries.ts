import type { EntityManager } from 'typeorm';

/** $1 username */
const READ = `
  select account.id, password_hash, disabled_at is not null as disabled, demo, secret
    from account left join second_factor on second_factor.account_id = account.id
   where username = $1`;

interface Row {
  id: string;
  password_hash: string;
  disabled: boolean;
  demo: boolean;
  secret: Buffer | null;
}

/** An account with all that a proof is held against. */
export interface ProvableAccount {
  readonly id: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
  readonly demo: boolean;
  /** Sealed; null when no authenticator was enrolled. */
  readonly secret: Buffer | null;
}

/** One query, whether or not there is such an account. */
export async function readProvable(manager: EntityManager, username: string): Promise<ProvableAccount | null> {
  const [row] = await manager.query<Row[]>(READ, [username]);
  if (!row) return null;
  const { id, password_hash: passwordHash, disabled, demo, secret } = row;
  return { id, passwordHash, disabled, demo, secret };
}
