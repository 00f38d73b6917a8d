import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const STAFF_PAGES = /^\/can-bo(\/|$)/;
const NOT_A_PAGE = /^\/(api|assets)(\/|$)|\.[a-z0-9]+$/i;

/** Serves what `npm run build` made of apps/web, ready compressed. Without it the service is its API alone. */
export async function servePages(app: NestFastifyApplication, webRoot: string): Promise<void> {
  if (!existsSync(webRoot)) return;
  await app.register(fastifyStatic, {
    root: webRoot,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // A file under assets/ is named by its content and never changes; a page names the assets of today.
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** The page behind an address that only the browser's router knows; undefined for what is no page. */
export function pageFor({ method, url }: Pick<FastifyRequest, 'method' | 'url'>): string | undefined {
  const [path = '/'] = url.split('?');
  if ((method !== 'GET' && method !== 'HEAD') || NOT_A_PAGE.test(path)) return undefined;
  return STAFF_PAGES.test(path) ? 'can-bo/index.html' : 'index.html';
}
