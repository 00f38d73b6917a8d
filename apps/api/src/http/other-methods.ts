import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MethodNotAllowed } from './refusals';

type Server = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

const METHODS = ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** A path of the API that is called with a method it has not answers 405 and says which it has (RFC 9110, 15.5.6). */
@Injectable()
export class OtherMethods implements OnApplicationBootstrap {
  private readonly known = new Map<string, Set<string>>();
  private server: Server | undefined;

  /** Notes every route that is added from now on. */
  watch(server: Server): void {
    this.server = server;
    server.addHook('onRoute', ({ url, method }) => {
      if (!url.startsWith('/api/')) return;
      const methods = this.known.get(url) ?? new Set();
      for (const each of [method].flat()) methods.add(each);
      this.known.set(url, methods);
    });
  }

  onApplicationBootstrap(): void {
    for (const [url, methods] of [...this.known]) {
      const allowed = [...methods].sort();
      const others = METHODS.filter((method) => !methods.has(method));
      this.server?.route({
        url,
        method: others,
        handler: async () => {
          throw new MethodNotAllowed(allowed);
        },
      });
    }
  }
}
