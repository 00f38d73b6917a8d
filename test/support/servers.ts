interface Stoppable {
  stop(): Promise<void>;
}

/** Jest loads its setup and its teardown apart; the global object is what they share. */
const shared = globalThis as typeof globalThis & { testServers?: Stoppable[] };

export function keepForTeardown(servers: Stoppable[]): void {
  shared.testServers = servers;
}

export function keptServers(): Stoppable[] {
  return shared.testServers ?? [];
}
