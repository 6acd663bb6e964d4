/**
 * Searches a large timeline in a worker. It receives texts in batches, all titles before other
 * texts, and then queries. The page knows only its address (`?worker&url`) and its types.
 */
import { createSearch, type Search } from './createSearch';

export type SearchRequest =
  | { readonly kind: 'titles' | 'texts'; readonly words: readonly string[] }
  | { readonly query: string; readonly requestId: number };

export type SearchResponse = { readonly requestId: number; readonly matches: Uint8Array | null };

/** The worker's global scope, whose type this layer lacks: it compiles without the DOM's types. */
type Port = {
  readonly addEventListener: (
    type: 'message',
    listener: (message: { readonly data: SearchRequest }) => void,
  ) => void;
  readonly postMessage: (response: SearchResponse) => void;
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
