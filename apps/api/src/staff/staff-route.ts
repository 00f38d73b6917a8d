import type { Debt } from '@libs/contracts';
import type { LiveSession, StaffActor } from '@libs/identity';
import type { Ability } from '@libs/rules';
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
import { ApiController } from '../http/api-controller';
import { SignInRequired } from '../http/refusals';
import { CaseInSight, SIGHT, type Sight } from '../walls/case-in-sight.guard';
import { ABILITY, OPEN_WHILE_OWING, StaffGuard, type StaffRequest } from './staff.guard';

/** Routes that only a member of staff who is signed in may call. */
export function StaffController(path: string): ClassDecorator {
  return applyDecorators(
    ApiController('staff', path),
    UseGuards(StaffGuard),
    ApiCookieAuth(),
    ApiResponse({ status: 401, description: 'Nobody is signed in' }),
  );
}

/** A route `cases/:id`: 404 to whom the case is not visible, before anything else is looked at. */
export function OfCase(sight: Sight): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(SIGHT, sight),
    UseGuards(CaseInSight),
    ApiResponse({ status: 404, description: 'There is no such case, for this caller' }),
  );
}

/** What lies in a case, under `cases/:id/`: for who works with it, unless it says `seen`. */
export function CaseController(path: string, sight: Sight = 'near'): ClassDecorator {
  return applyDecorators(StaffController(`cases/:id/${path}`), OfCase(sight));
}

/** 403 unless one of the caller's roles has the ability (libs/rules, permissions); 404 where the address names one thing. */
export function RequireAbility(ability: Ability): MethodDecorator {
  return applyDecorators(SetMetadata(ABILITY, ability), ApiResponse({ status: 403, description: `Needs ${ability}` }));
}

/** Open to an account that must first change its password, or enrol a second factor; every other staff route is 403. */
export function OpenWhileOwing(...debts: readonly Debt[]): MethodDecorator {
  return SetMetadata(OPEN_WHILE_OWING, debts);
}

/** The session of the call. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext) => sessionOf(context));

/** The member of staff who calls. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): StaffActor => {
  return sessionOf(context).actor;
});

function sessionOf(context: ExecutionContext): LiveSession {
  const { staffSession } = context.switchToHttp().getRequest<StaffRequest>();
  if (!staffSession) throw new SignInRequired('the route is not a staff route');
  return staffSession;
}
