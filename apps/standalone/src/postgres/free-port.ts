import { createServer } from 'node:net';
import { systemCode } from '../refusal';

/** A port that was free on 127.0.0.1 a moment ago: the wished one if it still is, else any. */
export async function freePort(wished = 0, host = '127.0.0.1'): Promise<number> {
  try {
    return await tryPort(wished, host);
  } catch (error) {
    if (wished === 0 || systemCode(error) !== 'EADDRINUSE') throw error;
    return tryPort(0, host);
  }
}

/** Takes a port for a moment and gives it back; rejects with the system's error when it cannot be had. */
export function tryPort(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
