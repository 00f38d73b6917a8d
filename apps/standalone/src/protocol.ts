/**
 * How parent and child of the one-command service speak, over Node's IPC channel (`process.send`, `process.on('message')`).
 *
 * - Child to parent: `{ type: 'ready', url }`, once it takes requests. The api sends it; so does the service itself when
 *   it was started by another program (the cli, a test), with the folder of its data.
 * - Parent to child: nothing but signals. SIGTERM asks a child to finish what it has begun and exit with 0.
 * - The channel closing (`process.on('disconnect')`) means that the parent is gone: a child stops as if by SIGTERM.
 */
export interface ReadyMessage {
  type: 'ready';
  url: string;
  dataDir?: string;
}

export function isReadyMessage(message: unknown): message is ReadyMessage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
}
