import { Injectable } from '@nestjs/common';

/** The only reader of the wall clock. Everything else is told the time, so that any day can be tested. */
export abstract class Clock {
  /** The present instant (UTC). */
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

export const systemClock: Clock = new SystemClock();
