interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what arrives while a batch is under way and hands it on as one: under load one transaction carries many
 * items, in quiet times each goes at once. When a batch fails its items are tried one by one, so that a bad one fails
 * alone. A caller's promise settles only after the transaction that held its item has.
 */
export class Batcher<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = [];
  private underWay = 0;

  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly limits: { readonly size: number; readonly atOnce: number },
  ) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      // Let everything that arrived in this turn of the event loop join the same batch.
      setImmediate(() => this.next());
    });
  }

  private next(): void {
    if (this.underWay >= this.limits.atOnce || this.waiting.length === 0) return;
    const batch = this.waiting.splice(0, this.limits.size);
    this.underWay++;
    void this.settle(batch).finally(() => {
      this.underWay--;
      this.next();
    });
  }

  private async settle(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.work(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      const [only] = batch;
      if (batch.length === 1 && only) only.reject(error);
      else for (const one of batch) await this.settle([one]);
    }
  }
}
