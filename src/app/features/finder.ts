import {
  MANY_EVENTS,
  type Answered,
  type Asked,
  type Column,
  type Search,
  type Timeline,
} from '../../model';
// oxlint-disable-next-line import/default -- the bundler gives it
import workerUrl from '../../model/search/searchWorker?worker&url';
import { createPieces } from './pieces';
import { trusted } from './trusted';

/** By event, 1 where a text was found; null where none was looked for. */
export type Matches = Uint8Array | null;

export type Finder = {
  /** At once where that is a moment's work. Never kept, where another text is asked for meanwhile. */
  readonly find: (q: string) => Matches | Promise<Matches>;
  /** Takes in more words of each event. */
  readonly learn: (texts: Column<string>) => void;
  /** Ends what runs. */
  readonly stop: () => void;
  /** Ends all, its worker too: another is started where it is asked again. */
  readonly close: () => void;
};

/**
 * Looks for texts in a timeline's events while the page answers: in those of many in a worker. Where
 * workers are refused, as in a sandboxed frame, or fail, the page's own thread does it, in pieces.
 */
export function createFinder({ count, titleOf }: Timeline, search: Search): Finder {
  const pieces = createPieces();
  let texts: Column<string> | null = null;
  let far: Far | null = null;
  // A sandboxed frame has no origin to have a worker from: Firefox would report that it was asked.
  let isRefused = self.origin === 'null';

  const findFar = async (q: string): Promise<Matches> => {
    try {
      if (!far) {
        far = startFar(count);
        far.hand('titles', titleOf);
        if (texts) far.hand('texts', texts.at.bind(texts));
      }
      return await far.find(q);
    } catch {
      isRefused = true;
      return pieces.run(search.find(q));
    }
  };
  return {
    find: (q) =>
      count > MANY_EVENTS && q !== '' && !isRefused ? findFar(q) : pieces.run(search.find(q)),
    learn: (more) => {
      texts = more;
      search.learn(more);
      far?.hand('texts', (i) => more.at(i));
    },
    stop: pieces.stop,
    close: () => {
      pieces.stop();
      far?.stop();
      far = null;
    },
  };
}

/** What looks in a worker. */
type Far = {
  readonly find: (q: string) => Promise<Matches>;
  readonly hand: (kind: 'titles' | 'texts', of: (event: number) => string | undefined) => void;
  readonly stop: () => void;
};

/** Events whose words are handed over at a time: a millisecond's work where the CPU is slow. */
const HANDED = 500;

/** Starts one for so many events. Throws where workers are refused; where it fails, `find` rejects. */
function startFar(count: number): Far {
  const worker = new Worker(trusted().createScriptURL(workerUrl), { type: 'module' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const tell = (asked: Asked): void => worker.postMessage(asked);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', reject);
  });
  let handed: Promise<unknown> = Promise.resolve();
  let last = 0;
  return {
    hand: (kind, of) => {
      function* handing(): Generator<void, void> {
        for (let from = 0; from < count; from += HANDED) {
          const length = Math.min(HANDED, count - from);
          const words = Array.from({ length }, (_, k) => of(from + k) ?? '');
          tell({ kind, words });
          yield;
        }
      }
      handed = Promise.race([handed.then(() => createPieces().run(handing())), failed]);
      // Whoever asks hears of it.
      handed.catch(() => {});
    },
    find: async (q) => {
      await handed;
      const turn = ++last;
      const answer = new Promise<Matches>((resolve) => {
        const hear = ({ data }: MessageEvent<Answered>): void => {
          if (data.turn !== turn) return;
          worker.removeEventListener('message', hear);
          resolve(data.matches);
        };
        worker.addEventListener('message', hear);
      });
      tell({ q, turn });
      return Promise.race([answer, failed]);
    },
    stop: () => worker.terminate(),
  };
}
