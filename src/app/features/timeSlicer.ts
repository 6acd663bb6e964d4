/**
 * Work in pieces: a generator that pauses often is run for a few milliseconds at a time, so that a
 * key that is pressed meanwhile is answered within a frame. A newer piece of work ends an older one.
 */
export type TimeSlicer = {
  /** What it gives, at once where the first piece is all of it; never kept, where it is ended before. */
  readonly run: <Result>(work: Generator<void, Result>) => Result | Promise<Result>;
  /** Ends what runs. */
  readonly cancel: () => void;
};

/** What of a frame of 16 ms work may take. */
const SLICE_MS = 6;

export function createTimeSlicer(): TimeSlicer {
  let currentRun = 0;
  return {
    run: <Result>(work: Generator<void, Result>) => {
      const ownRun = ++currentRun;
      const runSlice = (): IteratorResult<void, Result> => {
        const deadline = performance.now() + SLICE_MS;
        let step = work.next();
        while (!step.done && performance.now() < deadline) step = work.next();
        return step;
      };
      const first = runSlice();
      if (first.done) return first.value;
      return new Promise<Result>((resolve, reject) => {
        const continueRun = (): void => {
          if (ownRun !== currentRun) return;
          try {
            const step = runSlice();
            if (step.done) resolve(step.value);
            else setTimeout(continueRun);
          } catch (problem) {
            reject(problem);
          }
        };
        // A task of its own: input comes first.
        setTimeout(continueRun);
      });
    },
    cancel: () => {
      currentRun += 1;
    },
  };
}
