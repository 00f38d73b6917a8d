import {
  type ChangePassword,
  type ConfirmEnrolment,
  changePasswordSchema,
  confirmEnrolmentSchema,
  type Enrolment,
  enrolmentSchema,
  type OfferEnrolment,
  offerEnrolmentSchema,
  type Proof,
  proofSchema,
  type RecoveryCodes,
  recoveryCodesSchema,
  type Session,
  sessionSchema,
} from '@libs/contracts';
import { type LiveSession, PasswordsService, SecondFactorService } from '@libs/identity';
import { Clock } from '@libs/platform';
import { Body, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookies } from './session-cookie';
import { SessionView } from './session-view';
import { CurrentSession, OpenWhileOwing, StaffController } from './staff-route';

/** How an account signs in. Each change asks again who it is, ends every session and goes on with a new one. */
@StaffController('account')
export class AccountController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly factors: SecondFactorService,
    private readonly cookies: SessionCookies,
    private readonly view: SessionView,
    private readonly clock: Clock,
  ) {}

  @Post('password')
  @HttpCode(200)
  @OpenWhileOwing('password_change', 'totp_enrolment')
  @ApiResponse({ status: 200, standardSchema: sessionSchema })
  async changePassword(
    @CurrentSession() session: LiveSession,
    @Body({ schema: changePasswordSchema }) change: ChangePassword,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const client = this.cookies.clientOf(request);
    const signedIn = await this.passwords.change(session, change, client, this.clock.now());
    this.cookies.give(request, reply, signedIn);
    return this.view.of(signedIn.session);
  }

  @Post('second-factor')
  @OpenWhileOwing('totp_enrolment')
  @ApiResponse({ status: 201, standardSchema: enrolmentSchema })
  offerSecondFactor(
    @CurrentSession() session: LiveSession,
    @Body({ schema: offerEnrolmentSchema }) { password = '', ...codes }: OfferEnrolment,
    @Req() request: FastifyRequest,
  ): Promise<Enrolment> {
    return this.factors.offer(session, { password, ...codes }, this.cookies.clientOf(request), this.clock.now());
  }

  @Post('second-factor/confirmation')
  @HttpCode(200)
  @OpenWhileOwing('totp_enrolment')
  @ApiResponse({ status: 200, standardSchema: recoveryCodesSchema })
  async confirmSecondFactor(
    @CurrentSession() session: LiveSession,
    @Body({ schema: confirmEnrolmentSchema }) { totp }: ConfirmEnrolment,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    const { signedIn, recoveryCodes } = await this.factors.confirm(session, totp, this.clock.now());
    this.cookies.give(request, reply, signedIn);
    return { recoveryCodes };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: recoveryCodesSchema })
  async renewRecoveryCodes(
    @CurrentSession() session: LiveSession,
    @Body({ schema: proofSchema }) proof: Proof,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodes> {
    const client = this.cookies.clientOf(request);
    return { recoveryCodes: await this.factors.renewRecoveryCodes(session, proof, client, this.clock.now()) };
  }
}
