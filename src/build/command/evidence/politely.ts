import { group } from 'd3';

type Politeness<Item> = {
  /** The host that a task asks. */
  readonly hostOf: (item: Item) => string;
  /** How many tasks run at a time. */
  readonly parallel: number;
  /** The pause between two requests to a host (ms). */
  readonly pauseMs: number;
};

/**
 * Runs a task for each item, and resolves with the results in their order. A host gets one request
 * at a time, with a pause after each.
 */
export async function politely<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
  { hostOf, parallel, pauseMs }: Politeness<Item>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const byHost = group([...items.entries()], ([, item]) => hostOf(item));
  const waiting = [...byHost.values()];
  const workOff = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
      for (const [k, [i, item]] of queue.entries()) {
        if (k > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        results[i] = await task(item);
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, workOff));
  return results;
}
