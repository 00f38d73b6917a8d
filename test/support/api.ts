import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { Clock } from '@libs/platform';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ApiModule } from '../../apps/api/src/api.module';
import { APPLICATION_OPTIONS, equip, newAdapter } from '../../apps/api/src/http/serve';
import { type Place, testSettings } from './settings';

export interface Call {
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  headers?: IncomingHttpHeaders;
}

export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  text: string;
  /** The answer read as JSON, taken for what the test says it is. */
  json<T>(): T;
}

export interface RunningApi {
  app: NestFastifyApplication;
  get(url: string, call?: Call): Promise<Answer>;
  post(url: string, call?: Call): Promise<Answer>;
  put(url: string, call?: Call): Promise<Answer>;
  delete(url: string, call?: Call): Promise<Answer>;
  close(): Promise<void>;
}

export interface ApiOptions extends Place {
  clock: Clock;
  /** Folder of the built pages; none by default. */
  webRoot?: string;
  environment?: NodeJS.ProcessEnv;
  /** Who listens to what it logs; by default only what is fatal is printed. */
  logger?: LoggerService;
}

/** The api as it runs in production, in this process and without a socket, with a clock that the test sets. */
export async function startApi({
  clock,
  webRoot = '/nowhere',
  environment,
  logger,
  ...place
}: ApiOptions): Promise<RunningApi> {
  const settings = testSettings(place, environment);
  const testing = Test.createTestingModule({ imports: [ApiModule.of(settings)] });
  const module = await testing.overrideProvider(Clock).useValue(clock).compile();
  const options = { ...APPLICATION_OPTIONS, logger: logger ?? ['fatal' as const] };
  const app = module.createNestApplication<NestFastifyApplication>(newAdapter(settings), options);
  await equip(app, webRoot);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  const send =
    (method: 'GET' | 'POST' | 'PUT' | 'DELETE') =>
    async (url: string, { body, headers = {} }: Call = {}): Promise<Answer> => {
      const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
      const type = payload === undefined ? {} : { 'content-type': 'application/json' };
      const answer = await app.inject({ method, url, payload, headers: { ...type, ...headers } });
      const { statusCode: status, payload: text } = answer;
      return { status, headers: answer.headers, text, json: () => answer.json() };
    };
  return {
    app,
    get: send('GET'),
    post: send('POST'),
    put: send('PUT'),
    delete: send('DELETE'),
    close: () => app.close(),
  };
}
