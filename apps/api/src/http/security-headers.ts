import helmet from '@fastify/helmet';
import { SETTINGS, type Settings } from '@libs/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const A_YEAR_S = 365 * 24 * 3600;

/** The same for an answer that is no page and comes before any hook runs. */
export const BARE_ANSWER = {
  'content-security-policy': "default-src 'none';base-uri 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** Everything comes from here and nothing runs inline. In production, once over TLS means ever after: elsewhere that would break plain http on a local network. */
export async function sendSecurityHeaders(app: NestFastifyApplication): Promise<void> {
  const { production } = app.get<Settings>(SETTINGS);
  await app.register(helmet, {
    strictTransportSecurity: production && { maxAge: A_YEAR_S, includeSubDomains: false },
    frameguard: { action: 'deny' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  // What the API says concerns one person: no shared cache and no back button keeps it. Pages and files say otherwise of themselves.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (_, reply) => {
      reply.header('cache-control', 'no-store');
    });
}
