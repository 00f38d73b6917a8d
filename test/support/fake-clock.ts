import { Clock } from '@libs/platform';

/** A clock that stands still until it is set. */
export class FakeClock extends Clock {
  private instant: Date;

  constructor(start: string) {
    super();
    this.instant = new Date(start);
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** @param instant ISO 8601 with its offset, such as `2026-03-02T08:00:00+07:00` */
  set(instant: string): void {
    this.instant = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
