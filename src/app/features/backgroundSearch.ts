import {
  PACKED_ABOVE,
  type SearchResponse,
  type SearchRequest,
  type Column,
  type Search,
  type Timeline,
} from '../../model';
// oxlint-disable-next-line import/default -- `?worker&url` makes Vite export the URL
import workerUrl from '../../model/search/searchWorker?worker&url';
import { createTimeSlicer } from './timeSlicer';
import { trustedTypesPolicy } from './trustedTypesPolicy';

/** By event index, 1 if the event matches; null if the query is empty. */
export type Matches = Uint8Array | null;

export type BackgroundSearch = {
  /**
   * Returns the matches directly if the search is short, else a promise. The promise never settles
   * if a later search cancels this one.
   */
  readonly search: (q: string) => Matches | Promise<Matches>;
  /** Adds texts to search, by event index. */
  readonly addTexts: (texts: Column<string>) => void;
  /** Stops the running search. */
  readonly cancel: () => void;
  /** Stops the search and its worker. A later search starts a new worker. */
  readonly close: () => void;
};

/**
 * Searches the texts of a timeline's events without blocking the page. Large timelines are searched
 * in a worker, unless workers fail or are refused, as in a sandboxed frame. All other searches run
 * in slices on the main thread.
 */
export function createBackgroundSearch(
  { count, titleOf }: Timeline,
  search: Search,
): BackgroundSearch {
  const timeSlicer = createTimeSlicer();
  let texts: Column<string> | null = null;
  let searchWorker: SearchWorker | null = null;
  // A sandboxed frame has an opaque origin, so a worker would fail, and Firefox would report that.
  // A timeline in one file has no worker.
  let areWorkersRefused = self.origin === 'null' || workerUrl === '';

  const searchInWorker = async (q: string): Promise<Matches> => {
    try {
      if (!searchWorker) {
        searchWorker = startSearchWorker(count);
        searchWorker.sendTexts('titles', titleOf);
        if (texts) searchWorker.sendTexts('texts', texts.at.bind(texts));
      }
      return await searchWorker.search(q);
    } catch {
      areWorkersRefused = true;
      return timeSlicer.run(search.find(q));
    }
  };
  return {
    search: (q) =>
      count > PACKED_ABOVE && q !== '' && !areWorkersRefused
        ? searchInWorker(q)
        : timeSlicer.run(search.find(q)),
    addTexts: (added) => {
      texts = added;
      search.addTexts(added);
      searchWorker?.sendTexts('texts', (i) => added.at(i));
    },
    cancel: timeSlicer.cancel,
    close: () => {
      timeSlicer.cancel();
      searchWorker?.terminate();
      searchWorker = null;
    },
  };
}

/** A worker that holds the texts of a timeline and searches them. */
type SearchWorker = {
  readonly search: (q: string) => Promise<Matches>;
  readonly sendTexts: (
    kind: 'titles' | 'texts',
    textOf: (event: number) => string | undefined,
  ) => void;
  readonly terminate: () => void;
};

/** Events in one message: about one millisecond of work on a slow CPU. */
const TEXTS_PER_MESSAGE = 500;

/**
 * Starts a worker for `count` events. Throws if workers are refused. `search` rejects if it fails.
 */
function startSearchWorker(count: number): SearchWorker {
  const worker = new Worker(trustedTypesPolicy().createScriptURL(workerUrl), { type: 'module' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
  const post = (request: SearchRequest): void => worker.postMessage(request);
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', reject);
  });
  let sent: Promise<unknown> = Promise.resolve();
  let lastTurn = 0;
  return {
    sendTexts: (kind, textOf) => {
      function* textBatches(): Generator<void, void> {
        for (let from = 0; from < count; from += TEXTS_PER_MESSAGE) {
          const length = Math.min(TEXTS_PER_MESSAGE, count - from);
          const words = Array.from({ length }, (_, k) => textOf(from + k) ?? '');
          post({ kind, words });
          yield;
        }
      }
      sent = Promise.race([sent.then(() => createTimeSlicer().run(textBatches())), failure]);
      // `search` awaits `sent`, and so reports a failure.
      sent.catch(() => {});
    },
    search: async (query) => {
      await sent;
      const requestId = ++lastTurn;
      const response = new Promise<Matches>((resolve) => {
        const onMessage = ({ data }: MessageEvent<SearchResponse>): void => {
          if (data.requestId !== requestId) return;
          worker.removeEventListener('message', onMessage);
          resolve(data.matches);
        };
        worker.addEventListener('message', onMessage);
      });
      post({ query, requestId });
      return Promise.race([response, failure]);
    },
    terminate: () => worker.terminate(),
  };
}
