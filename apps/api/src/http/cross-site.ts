import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { CrossSiteRequest } from './refusals';

/** These change nothing (RFC 9110, 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What Fetch Metadata says of a page of this very origin, and of a person who typed the address. */
const OWN_SITE = new Set(['same-origin', 'none']);

/**
 * Refuses what a browser sends for another site. A browser says where a request comes from and no page can change what
 * it says; who sends neither header is no browser and carries nobody's cookies.
 */
export function refuseCrossSite(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request: FastifyRequest) => {
      if (!SAFE.has(request.method) && isCrossSite(request)) throw new CrossSiteRequest('a page of another site');
    });
}

/** Host and protocol are those the caller used, as a trusted proxy tells them (TRUST_PROXY). */
function isCrossSite({ headers, host, protocol }: FastifyRequest): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && !OWN_SITE.has(site)) return true;
  if (origin === undefined || origin === `${protocol}://${host}`) return false;
  // Behind a proxy that speaks TLS and is not named in TRUST_PROXY only the host can be compared.
  return site !== 'same-origin' || origin !== `https://${host}`;
}
