/**
 * Work in pieces: a generator that pauses often is run for a few milliseconds at a time, so that a
 * key that is pressed meanwhile is answered within a frame. A newer piece of work ends an older one.
 */
export type Pieces = {
  /** What it gives, at once where the first piece is all of it; never kept, where it is ended before. */
  readonly run: <Result>(work: Generator<void, Result>) => Result | Promise<Result>;
  /** Ends what runs. */
  readonly stop: () => void;
};

/** What of a frame of 16 ms work may take. */
const PIECE_MS = 6;

export function createPieces(): Pieces {
  let turn = 0;
  return {
    run: <Result>(work: Generator<void, Result>) => {
      const mine = ++turn;
      const piece = (): IteratorResult<void, Result> => {
        const until = performance.now() + PIECE_MS;
        let step = work.next();
        while (!step.done && performance.now() < until) step = work.next();
        return step;
      };
      const first = piece();
      if (first.done) return first.value;
      return new Promise<Result>((resolve, reject) => {
        const next = (): void => {
          if (mine !== turn) return;
          try {
            const step = piece();
            if (step.done) resolve(step.value);
            else setTimeout(next);
          } catch (problem) {
            reject(problem);
          }
        };
        // A task of its own: input comes first.
        setTimeout(next);
      });
    },
    stop: () => {
      turn += 1;
    },
  };
}
