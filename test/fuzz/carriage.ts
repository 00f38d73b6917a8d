import { Agent, type IncomingMessage, request } from 'node:http';
import type { Shot } from './shots';

export interface Reply {
  /** 0: none came. */
  readonly status: number;
  readonly type: string;
  /** One character for each byte. */
  readonly text: string;
  /** The first cookie it sets. */
  readonly cookie?: string | undefined;
  /** Why none came. */
  readonly lost?: 'late' | 'cut';
}

const PATIENCE_MS = 10_000;

/** Sends requests as they are, also such as no browser would send. */
export class Carriage {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(
    private readonly url: string,
    private readonly cookies: readonly string[],
  ) {}

  send({
    method,
    url: path,
    headers,
    body,
    as,
  }: Pick<Shot, 'method' | 'url' | 'headers' | 'body' | 'as'>): Promise<Reply> {
    const { hostname, port } = new URL(this.url);
    const cookie = this.cookies[as];
    const length = body ? { 'content-length': String(body.length) } : {};
    const options = { agent: this.agent, hostname, port, method, path, timeout: PATIENCE_MS };
    return new Promise((resolve) => {
      const lost = (why: 'late' | 'cut') => resolve({ status: 0, type: '', text: '', lost: why });
      const sending = request({ ...options, headers: { ...(cookie && { cookie }), ...length, ...headers } });
      sending.on('response', (response) => read(response).then(resolve, () => lost('cut')));
      sending.on('timeout', () => {
        lost('late');
        sending.destroy();
      });
      sending.on('error', () => lost('cut'));
      sending.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

async function read(response: IncomingMessage): Promise<Reply> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const type = String(response.headers['content-type'] ?? '');
  const cookie = response.headers['set-cookie']?.[0]?.split(';')[0];
  return { status: response.statusCode ?? 0, type, cookie, text: Buffer.concat(parts).toString('latin1') };
}
