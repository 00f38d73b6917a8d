import { Pool, type PoolClient } from 'pg';
import { scopeNow, writtenScope } from './scope';
import { TELL_SCOPE } from './walls.queries';

type Release = (error?: Error | boolean) => void;
type Received = (error: Error | undefined, client: PoolClient | undefined, release: Release) => void;

/** What a new connection sees: no scope was ever told, so nothing. */
const UNTOLD = '{}';

/**
 * A pool whose connections see what the request that checks one out may see, and nothing that the request before it saw:
 * the scope is told at every checkout where it differs from what this connection was told last. A connection that could
 * not be told is thrown away.
 */
export class WalledPool extends Pool {
  private readonly told = new WeakMap<PoolClient, string>();

  override connect(): Promise<PoolClient>;
  override connect(received: Received): void;
  override connect(received?: Received): Promise<PoolClient> | undefined {
    if (!received) return this.promised();
    const scope = writtenScope(scopeNow());
    super.connect((error, client, release) => {
      if (error || !client) return received(error, client, release);
      if ((this.told.get(client) ?? UNTOLD) === scope) return received(undefined, client, release);
      this.tell(client, scope).then(
        () => received(undefined, client, release),
        (fault: Error) => {
          release(fault);
          received(fault, undefined, () => undefined);
        },
      );
    });
    return undefined;
  }

  private promised(): Promise<PoolClient> {
    return new Promise((resolve, reject) => {
      this.connect((error, client) => (client ? resolve(client) : reject(error)));
    });
  }

  private async tell(client: PoolClient, scope: string): Promise<void> {
    await client.query({ ...TELL_SCOPE, values: [scope] });
    this.told.set(client, scope);
  }
}
