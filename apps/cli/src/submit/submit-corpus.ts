import type { Corpus } from './read-items';
import { type Sent, sendItem } from './send-item';
import { isMisfit, type Misfit } from './submission-of';

export type Outcome = Sent | Misfit;

/** How many submissions are under way at once. */
const AT_ONCE = 8;

/** Sends every item that can be sent; the outcomes stand in the order of the file. */
export async function submitCorpus(url: string, { content, items }: Corpus): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = [...items.entries()];
  const sender = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, item] = next;
      outcomes[index] = isMisfit(item) ? item : await sendItem(url, content, item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return outcomes;
}
