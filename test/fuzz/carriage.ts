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

type Sendable = Pick<Shot, 'method' | 'url' | 'headers' | 'body' | 'as' | 'carried'>;

const PATIENCE_MS = 10_000;

/** Sends requests as they are, also such as no browser would send. */
export class Carriage {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(
    private readonly url: string,
    private readonly cookies: readonly string[],
  ) {}

  get people(): number {
    return this.cookies.length;
  }

  /** A connection kept from an earlier call may be closed as it is taken up again (RFC 9112 9.3.1): then once more, on another. */
  async send(shot: Sendable): Promise<Reply> {
    for (;;) {
      const { reused, ...reply } = await this.once(shot);
      if (reply.lost !== 'cut' || !reused || shot.carried === 'cut') return reply;
    }
  }

  private once({ method, url: path, headers, body, as, carried }: Sendable): Promise<Reply & { reused: boolean }> {
    const { hostname, port } = new URL(this.url);
    const cookie = this.cookies[as];
    const length = body ? lengthOf(body, carried) : {};
    const options = { agent: this.agent, hostname, port, method, path, timeout: PATIENCE_MS };
    return new Promise((resolve) => {
      const sending = request({ ...options, headers: { ...(cookie && { cookie }), ...length, ...headers } });
      const answer = (reply: Reply) => resolve({ ...reply, reused: sending.reusedSocket });
      const lost = (why: 'late' | 'cut') => answer({ status: 0, type: '', text: '', lost: why });
      sending.on('response', (response) => read(response).then(answer, () => lost('cut')));
      sending.on('timeout', () => {
        lost('late');
        sending.destroy();
      });
      sending.on('error', () => lost('cut'));
      sending.end(body, () => carried === 'cut' && sending.destroy());
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function lengthOf({ length }: Buffer, carried: Sendable['carried']): Record<string, string> {
  if (carried === 'in pieces') return { 'transfer-encoding': 'chunked' };
  return { 'content-length': String(carried === 'cut' ? length + 7 : length) };
}

async function read(response: IncomingMessage): Promise<Reply> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const type = String(response.headers['content-type'] ?? '');
  const cookie = response.headers['set-cookie']?.[0]?.split(';')[0];
  return { status: response.statusCode ?? 0, type, cookie, text: Buffer.concat(parts).toString('latin1') };
}
