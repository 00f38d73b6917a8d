import { Clock } from '@libs/platform';

/** A clock that goes only where the demo data leads it, and only forward. */
export class DemoClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  moveTo(instant: Date): void {
    if (instant.getTime() > this.instant.getTime()) this.instant = instant;
  }
}
