/**
 * Work in pieces: a generator that pauses often is run for a few milliseconds at a time, so that a
 * key that is pressed meanwhile is answered within a frame. A newer piece of work ends an older one.
 */
export type Pieces = {
  /** All of it, now. */
  readonly atOnce: <Result>(work: Generator<void, Result>) => Result;
  /** Kept with what it gives; never, where it is ended before. */
  readonly run: <Result>(work: Generator<void, Result>) => Promise<Result>;
  /** Ends what runs. */
  readonly stop: () => void;
};

/** What of a frame of 16 ms work may take. */
const PIECE_MS = 6;

export function createPieces(): Pieces {
  let turn = 0;
  return {
    atOnce: (work) => {
      let step = work.next();
      while (!step.done) step = work.next();
      return step.value;
    },
    run: (work) => {
      const mine = ++turn;
      return new Promise((resolve, reject) => {
        const piece = (): void => {
          if (mine !== turn) return;
          try {
            const until = performance.now() + PIECE_MS;
            let step = work.next();
            while (!step.done && performance.now() < until) step = work.next();
            if (step.done) resolve(step.value);
            // A task of its own: input comes first.
            else setTimeout(piece);
          } catch (problem) {
            reject(problem);
          }
        };
        piece();
      });
    },
    stop: () => {
      turn += 1;
    },
  };
}
