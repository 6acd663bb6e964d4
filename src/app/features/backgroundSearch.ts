import {
  PACKED_ABOVE,
  type SearchResponse,
  type SearchRequest,
  type Column,
  type Search,
  type Timeline,
} from '../../model';
// oxlint-disable-next-line import/default -- the bundler gives it
import workerUrl from '../../model/search/searchWorker?worker&url';
import { createTimeSlicer } from './timeSlicer';
import { trustedTypesPolicy } from './trustedTypesPolicy';

/** By event, 1 where a text was found; null where none was looked for. */
export type Matches = Uint8Array | null;

export type BackgroundSearch = {
  /** At once where that is a moment's work. Never kept, where another text is asked for meanwhile. */
  readonly search: (q: string) => Matches | Promise<Matches>;
  /** Takes in more words of each event. */
  readonly addTexts: (texts: Column<string>) => void;
  /** Ends what runs. */
  readonly cancel: () => void;
  /** Ends all, its worker too: another is started where it is asked again. */
  readonly close: () => void;
};

/**
 * Looks for texts in a timeline's events while the page answers: in those of many in a worker. Where
 * workers are refused, as in a sandboxed frame, or fail, the page's own thread does it, in pieces.
 */
export function createBackgroundSearch(
  { count, titleOf }: Timeline,
  search: Search,
): BackgroundSearch {
  const timeSlicer = createTimeSlicer();
  let texts: Column<string> | null = null;
  let searchWorker: SearchWorker | null = null;
  // A sandboxed frame has no origin to have a worker from: Firefox would report that it was asked.
  let areWorkersRefused = self.origin === 'null';

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
    addTexts: (more) => {
      texts = more;
      search.addTexts(more);
      searchWorker?.sendTexts('texts', (i) => more.at(i));
    },
    cancel: timeSlicer.cancel,
    close: () => {
      timeSlicer.cancel();
      searchWorker?.terminate();
      searchWorker = null;
    },
  };
}

/** What looks in a worker. */
type SearchWorker = {
  readonly search: (q: string) => Promise<Matches>;
  readonly sendTexts: (kind: 'titles' | 'texts', of: (event: number) => string | undefined) => void;
  readonly terminate: () => void;
};

/** Events whose words are handed over at a time: a millisecond's work where the CPU is slow. */
const TEXTS_PER_MESSAGE = 500;

/** Starts one for so many events. Throws where workers are refused; where it fails, `find` rejects. */
function startSearchWorker(count: number): SearchWorker {
  const worker = new Worker(trustedTypesPolicy().createScriptURL(workerUrl), { type: 'module' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const post = (request: SearchRequest): void => worker.postMessage(request);
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', reject);
  });
  let sent: Promise<unknown> = Promise.resolve();
  let lastTurn = 0;
  return {
    sendTexts: (kind, of) => {
      function* textBatches(): Generator<void, void> {
        for (let from = 0; from < count; from += TEXTS_PER_MESSAGE) {
          const length = Math.min(TEXTS_PER_MESSAGE, count - from);
          const words = Array.from({ length }, (_, k) => of(from + k) ?? '');
          post({ kind, words });
          yield;
        }
      }
      sent = Promise.race([sent.then(() => createTimeSlicer().run(textBatches())), failure]);
      // Whoever asks hears of it.
      sent.catch(() => {});
    },
    search: async (query) => {
      await sent;
      const requestId = ++lastTurn;
      const answer = new Promise<Matches>((resolve) => {
        const onMessage = ({ data }: MessageEvent<SearchResponse>): void => {
          if (data.requestId !== requestId) return;
          worker.removeEventListener('message', onMessage);
          resolve(data.matches);
        };
        worker.addEventListener('message', onMessage);
      });
      post({ query, requestId });
      return Promise.race([answer, failure]);
    },
    terminate: () => worker.terminate(),
  };
}
