import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Client, SignedIn } from '@libs/identity';
import { SETTINGS, type Settings } from '@libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientOf } from '../limits/client-of';

export const SESSION_COOKIE = 'lang_nghe_session';
/** Tells a browser that signed in before from all others; opens nothing. */
const DEVICE_COOKIE = 'lang_nghe_device';
const DEVICE_KNOWN_FOR_S = 180 * 24 * 3600;

/**
 * The cookies of sign-in: out of reach of scripts and of other sites. In production, and wherever the caller speaks TLS,
 * they travel over TLS alone and are bound to this very host (`__Host-`, RFC 6265bis).
 */
@Injectable()
export class SessionCookies {
  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'production'>) {}

  tokenIn(request: FastifyRequest): string | undefined {
    return request.cookies[this.nameOf(SESSION_COOKIE, request)];
  }

  /** Who calls, as sign-in counts it. */
  clientOf(request: FastifyRequest): Client {
    return {
      address: clientOf(request.ip),
      device: request.headers['user-agent'] ?? '',
      deviceToken: request.cookies[this.nameOf(DEVICE_COOKIE, request)],
    };
  }

  give(request: FastifyRequest, reply: FastifyReply, { token, session }: SignedIn): void {
    const options = { ...this.options(request), expires: session.expiresAt };
    reply.setCookie(this.nameOf(SESSION_COOKIE, request), token, options);
  }

  remember(request: FastifyRequest, reply: FastifyReply, deviceToken: string): void {
    const options = { ...this.options(request), maxAge: DEVICE_KNOWN_FOR_S };
    reply.setCookie(this.nameOf(DEVICE_COOKIE, request), deviceToken, options);
  }

  takeBack(request: FastifyRequest, reply: FastifyReply): void {
    reply.clearCookie(this.nameOf(SESSION_COOKIE, request), this.options(request));
  }

  private nameOf(cookie: string, request: FastifyRequest): string {
    return this.isSecure(request) ? `__Host-${cookie}` : cookie;
  }

  private options(request: FastifyRequest): CookieSerializeOptions {
    return { httpOnly: true, sameSite: 'strict', path: '/', secure: this.isSecure(request) };
  }

  private isSecure({ protocol }: FastifyRequest): boolean {
    return this.settings.production || protocol === 'https';
  }
}
