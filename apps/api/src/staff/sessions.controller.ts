import {
  type Session,
  type SessionList,
  type SignIn,
  sessionListSchema,
  sessionSchema,
  signInSchema,
} from '@libs/contracts';
import { type LiveSession, SessionsService, SignInService } from '@libs/identity';
import { Clock, NotFound } from '@libs/platform';
import { Body, Delete, Get, HttpCode, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { validate as isUuid } from 'uuid';
import { ApiController } from '../http/api-controller';
import { clientOf } from '../limits/client-of';
import { RateLimits } from '../limits/rate-limits.service';
import { SessionCookies } from './session-cookie';
import { SessionView } from './session-view';
import { StaffGuard } from './staff.guard';
import { CurrentSession, OpenWhileOwing } from './staff-route';

@ApiController('staff', 'sessions')
export class SessionsController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly cookies: SessionCookies,
    private readonly view: SessionView,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  @Post()
  @ApiResponse({ status: 201, standardSchema: sessionSchema })
  async signIn(
    @Body({ schema: signInSchema }) proof: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    await this.limits.take('sign-in', clientOf(request.ip), proof.username.trim().toLowerCase());
    const admitted = await this.signIns.signIn(proof, this.cookies.clientOf(request), this.clock.now());
    this.cookies.give(request, reply, admitted);
    this.cookies.remember(request, reply, admitted.deviceToken);
    return this.view.of(admitted.session);
  }

  @Get()
  @UseGuards(StaffGuard)
  @ApiCookieAuth()
  @ApiResponse({ status: 200, standardSchema: sessionListSchema })
  async list(@CurrentSession() { id, actor }: LiveSession): Promise<SessionList> {
    const sessions = await this.sessions.list(actor.accountId, this.clock.now());
    return {
      items: sessions.map((session) => ({
        id: session.id,
        device: session.device,
        createdAt: session.createdAt.toISOString(),
        lastSeenAt: session.lastSeenAt.toISOString(),
        expiresAt: session.expiresAt.toISOString(),
        current: session.id === id,
      })),
    };
  }

  @Get('current')
  @UseGuards(StaffGuard)
  @OpenWhileOwing('password_change', 'totp_enrolment')
  @ApiCookieAuth()
  @ApiResponse({ status: 200, standardSchema: sessionSchema })
  current(@CurrentSession() session: LiveSession): Session {
    return this.view.of(session);
  }

  /** Without a session there is nothing to end, which is no error. */
  @Delete('current')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = this.cookies.tokenIn(request);
    if (token) await this.sessions.signOut(token, this.clock.now());
    this.cookies.takeBack(request, reply);
  }

  /** Another session of the same account; nobody learns of anybody else's. */
  @Delete(':id')
  @UseGuards(StaffGuard)
  @HttpCode(204)
  @ApiCookieAuth()
  async end(@CurrentSession() { actor }: LiveSession, @Param('id') id: string): Promise<void> {
    const ended = isUuid(id) && (await this.sessions.end(actor.accountId, id, this.clock.now()));
    if (!ended) throw new NotFound('no such session');
  }

  /** Signs out everywhere, here too. */
  @Delete()
  @UseGuards(StaffGuard)
  @HttpCode(204)
  @ApiCookieAuth()
  async endAll(
    @CurrentSession() { actor }: LiveSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.endAll(actor.accountId, this.clock.now());
    this.cookies.takeBack(request, reply);
  }
}
