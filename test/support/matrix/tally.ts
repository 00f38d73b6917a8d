/** Counts what was asked and answered, and keeps what should have been answered otherwise. */
export class Tally {
  readonly answers: Record<string, number> = {};
  private mismatches: string[] = [];

  compare(question: string, expected: unknown, answered: unknown): void {
    const cell = String(answered);
    this.answers[cell] = (this.answers[cell] ?? 0) + 1;
    if (cell !== String(expected)) this.mismatches.push(`${question}: the table says ${expected}, not ${cell}`);
  }

  /** Each of all steps is a cell of its own, offered or not. */
  offers(question: string, all: readonly string[], given: readonly string[], offered: readonly unknown[]): void {
    const found = (steps: readonly unknown[], step: unknown) => (steps.includes(step) ? 'offered' : 'not offered');
    for (const step of new Set([...all, ...offered]))
      this.compare(`${question}, ${step}`, found(given, step), found(offered, step));
  }

  /** The first of what should have been answered otherwise since it was last asked. */
  takeMismatches(): string[] {
    const found = this.mismatches;
    this.mismatches = [];
    return found.slice(0, 20);
  }

  get cells(): number {
    return Object.values(this.answers).reduce((sum, count) => sum + count, 0);
  }
}

/** Asks everybody, some at a time. */
export async function askAll<Item>(items: readonly Item[], ask: (item: Item) => Promise<void>): Promise<void> {
  const AT_A_TIME = 6;
  const waiting = [...items];
  const one = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await ask(next);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, one));
}
