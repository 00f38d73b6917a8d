import { Redis } from 'ioredis';
import type { Output } from './rows';

/** Everything that anybody says to one database of Redis: no key and no value is too short-lived for it. */
export class RedisWire {
  private readonly commands: string[] = [];

  private constructor(
    readonly client: Redis,
    private readonly monitor: Redis,
  ) {}

  static async tap(url: string): Promise<RedisWire> {
    const client = new Redis(url);
    const wire = new RedisWire(client, await client.monitor());
    const own = new URL(url).pathname.slice(1);
    wire.monitor.on('monitor', (_at: string, said: string[], _from: string, database: string) => {
      if (database === own) wire.commands.push(said.join(' '));
    });
    return wire;
  }

  /** What was said so far, and what lies there now. */
  async heard(): Promise<Output[]> {
    const keys = await this.client.keys('*');
    const values = await Promise.all(keys.map((key) => this.client.dumpBuffer(key)));
    return [
      ...this.commands.map((said) => ({ where: 'Redis, said', said })),
      ...keys.map((said) => ({ where: 'Redis, key', said })),
      ...values.flatMap((said) => (said ? [{ where: 'Redis, value', said }] : [])),
    ];
  }

  async close(): Promise<void> {
    this.monitor.disconnect();
    await this.client.quit();
  }
}
