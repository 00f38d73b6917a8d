import { keptServers } from './servers';

export default async function stopServers(): Promise<void> {
  await Promise.all(keptServers().map((server) => server.stop()));
}
