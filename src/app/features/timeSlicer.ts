/**
 * Runs a generator a few milliseconds at a time, so that the page responds to input within a frame.
 * A newer run cancels an older one.
 */
export type TimeSlicer = {
  /**
   * Returns the result directly if one slice finishes the work, else a promise. The promise never
   * settles if the work is cancelled.
   */
  readonly run: <Result>(work: Generator<void, Result>) => Result | Promise<Result>;
  /** Cancels the current run. */
  readonly cancel: () => void;
};

/** The share of a 16 ms frame that work may take (ms). */
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
        // A new task lets input be handled first.
        setTimeout(continueRun);
      });
    },
    cancel: () => {
      currentRun += 1;
    },
  };
}
