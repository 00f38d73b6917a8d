import { type Session, type SignIn, sessionSchema, signInSchema } from '@libs/contracts';
import { SessionsService, type StaffActor } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { Clock, SETTINGS, type Settings } from '@libs/platform';
import { Body, Delete, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiController } from '../http/api-controller';
import { RateLimits } from '../limits/rate-limits.service';
import { cookieOptions, SESSION_COOKIE } from './session-cookie';
import { StaffGuard } from './staff.guard';
import { Actor } from './staff-route';

@ApiController('staff', 'sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly organisation: OrganisationService,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @ApiResponse({ status: 201, standardSchema: sessionSchema })
  async signIn(
    @Body({ schema: signInSchema }) { username, password }: SignIn,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    await this.limits.take('sign-in', ip, username.trim().toLowerCase());
    const { token, expiresAt, actor } = await this.sessions.signIn({ username, password }, this.clock.now());
    reply.setCookie(SESSION_COOKIE, token, { ...cookieOptions(this.settings), expires: expiresAt });
    return this.sessionOf(actor);
  }

  @Get('current')
  @UseGuards(StaffGuard)
  @ApiCookieAuth()
  @ApiResponse({ status: 200, standardSchema: sessionSchema })
  current(@Actor() actor: StaffActor): Session {
    return this.sessionOf(actor);
  }

  /** Without a session there is nothing to end, which is no error. */
  @Delete('current')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await this.sessions.signOut(token, this.clock.now());
    reply.clearCookie(SESSION_COOKIE, cookieOptions(this.settings));
  }

  private sessionOf({ username, displayName, assignments }: StaffActor): Session {
    const { directory } = this.organisation.current();
    return {
      username,
      displayName,
      assignments: assignments.map(({ role, unitId }) => ({
        role,
        unit: { id: unitId, name: directory.unit(unitId).name },
      })),
    };
  }
}
