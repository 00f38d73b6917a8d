import {
  type CustodianKeyView,
  changePassphraseSchema,
  custodianKeySchema,
  makeKeySchema,
  type Shared,
  sharedSchema,
  shareSchema,
  type VaultState,
  vaultStateSchema,
} from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { Custodians, Seals } from '@libs/vault';
import { Body, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Limited } from '../limits/limited.decorator';
import { Actor, RequireAbility, StaffController } from './staff-route';

/** A custodian's own key. The passphrase unlocks it for the length of a call and is kept nowhere. */
@StaffController('custodian/key')
export class CustodiansController {
  constructor(
    private readonly custodians: Custodians,
    private readonly seals: Seals,
  ) {}

  @Get()
  @RequireAbility('identities.keep')
  @ApiResponse({ status: 200, standardSchema: custodianKeySchema })
  async key(@Actor() actor: StaffActor): Promise<CustodianKeyView> {
    const madeAt = await this.custodians.keyMadeAt(actor.accountId);
    const recipients = await this.seals.recipients();
    return {
      madeAt: madeAt?.toISOString() ?? null,
      awaitingCustodian: await this.seals.countWaiting(),
      recipients: recipients.map(({ keyId, name, madeAt, fingerprint }) => ({
        name,
        madeAt: madeAt.toISOString(),
        fingerprint,
        own: keyId === actor.accountId,
      })),
    };
  }

  @Post()
  @HttpCode(204)
  @RequireAbility('identities.keep')
  @Limited('passphrase')
  @ApiBody({ schema: schemaOf(makeKeySchema) })
  @ApiResponse({ status: 409, description: 'There is a key already' })
  async make(@Actor() actor: StaffActor, @Body() body: unknown): Promise<void> {
    await this.custodians.makeKey(actor.accountId, readInput(makeKeySchema, body).passphrase);
  }

  @Put('passphrase')
  @HttpCode(204)
  @RequireAbility('identities.keep')
  @Limited('passphrase')
  @ApiBody({ schema: schemaOf(changePassphraseSchema) })
  @ApiResponse({ status: 403, description: 'The current passphrase is wrong' })
  async changePassphrase(@Actor() actor: StaffActor, @Body() body: unknown): Promise<void> {
    const { current, next } = readInput(changePassphraseSchema, body);
    await this.custodians.changePassphrase(actor.accountId, current, next);
  }

  /** Seals to the other custodians what was sealed before they had a key; to none that this one has not confirmed. */
  @Post('shares')
  @HttpCode(200)
  @RequireAbility('identities.keep')
  @Limited('passphrase')
  @ApiBody({ schema: schemaOf(shareSchema) })
  @ApiResponse({ status: 200, standardSchema: sharedSchema })
  @ApiResponse({ status: 409, description: 'There is a custodian whose key was not confirmed' })
  async share(@Actor() actor: StaffActor, @Body() body: unknown): Promise<Shared> {
    const { passphrase, confirmed } = readInput(shareSchema, body);
    return { made: await this.custodians.share(actor.accountId, passphrase, confirmed) };
  }
}

/** Whether every sealed identity has a custodian. */
@StaffController('vault')
export class VaultController {
  constructor(private readonly seals: Seals) {}

  @Get()
  @RequireAbility('vault.watch')
  @ApiResponse({ status: 200, standardSchema: vaultStateSchema })
  async state(): Promise<VaultState> {
    return { awaitingCustodian: await this.seals.countWaiting() };
  }
}
