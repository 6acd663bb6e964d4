/**
 * Looks for texts in a thread of its own, where there are many events. It gets the words of some
 * events at a time, titles before other words, and is asked for a text once all of them are there.
 * Its address is all that is known of it (`?worker&url`): nothing imports it.
 */
import { createSearch, type Search } from './createSearch';

export type SearchRequest =
  | { readonly kind: 'titles' | 'texts'; readonly words: readonly string[] }
  | { readonly query: string; readonly requestId: number };

export type SearchResponse = { readonly requestId: number; readonly matches: Uint8Array | null };

/** What this room does not know: the worker's own end of it. */
type Port = {
  readonly addEventListener: (
    type: 'message',
    listener: (message: { readonly data: SearchRequest }) => void,
  ) => void;
  readonly postMessage: (answer: SearchResponse) => void;
};

const port = globalThis as unknown as Port;
const titles: string[] = [];
const texts: string[] = [];
let search: Search | null = null;
let addedCount = 0;

port.addEventListener('message', ({ data }) => {
  if ('kind' in data) {
    (data.kind === 'titles' ? titles : texts).push(...data.words);
    return;
  }
  search ??= createSearch({ count: titles.length, titleOf: (i) => titles[i] ?? '' });
  if (addedCount < texts.length) search.addTexts(texts);
  addedCount = texts.length;
  const work = search.find(data.query);
  let step = work.next();
  while (!step.done) step = work.next();
  port.postMessage({ requestId: data.requestId, matches: step.value });
});
