/** Numbers that look thrown and are the same in every run (Marsaglia's xorshift). */
export class Dice {
  constructor(private state: number) {}

  /** From 0 up to, and without, the limit. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** True this many times in a hundred. */
  percent(share: number): boolean {
    return this.below(100) < share;
  }
}
