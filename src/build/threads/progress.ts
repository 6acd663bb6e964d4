/**
 * Shows the progress of a build: a line that is rewritten on a terminal, elsewhere a line at the
 * start and one at the end.
 */

export type ProgressKind = 'pages' | 'images';

export type Progress = {
  /** Adds to the number of items to do. */
  readonly addTotal: (kind: ProgressKind, count: number) => void;
  /** Adds to the number of finished items. */
  readonly addDone: (kind: ProgressKind, count: number) => void;
  /** Shows the progress from now on. */
  readonly begin: () => void;
  /** Shows the final progress, and stops. */
  readonly end: () => void;
};

type ProgressOptions = {
  /** Prints a new line. */
  readonly printLine: (line: string) => void;
  /** Rewrites the terminal's last line; null without a terminal. */
  readonly rewriteLine: ((line: string) => void) | null;
  /** A clock in milliseconds, from any origin. */
  readonly now: () => number;
};

/** The shortest time between two changes of a terminal's line (ms). */
const MIN_INTERVAL_MS = 100;

export function createProgress({ printLine, rewriteLine, now }: ProgressOptions): Progress {
  const startedAt = now();
  const counts = { pages: { done: 0, total: 0 }, images: { done: 0, total: 0 } };
  let isShown = false;
  let shownAt = -Infinity;

  const line = (): string => {
    const parts = Object.entries(counts).flatMap(([kind, { done, total }]) =>
      total === 0 ? [] : [`${kind} ${done} of ${total}`],
    );
    return [...parts, `${((now() - startedAt) / 1000).toFixed(1)} s`].join(' · ');
  };
  const show = (): void => {
    if (!isShown || !rewriteLine || now() - shownAt < MIN_INTERVAL_MS) return;
    shownAt = now();
    rewriteLine(line());
  };
  return {
    addTotal: (kind, count) => {
      counts[kind].total += count;
      show();
    },
    addDone: (kind, count) => {
      counts[kind].done += count;
      show();
    },
    begin: () => {
      isShown = true;
      if (rewriteLine) show();
      // A build that has not counted its pages yet has nothing to say.
      else if (Object.values(counts).some(({ total }) => total > 0)) printLine(line());
    },
    end: () => {
      if (!isShown) return;
      isShown = false;
      rewriteLine?.('');
      printLine(line());
    },
  };
}

/** Returns a function that rewrites a terminal's last line, or null if `stream` is no terminal. */
export function createLineRewriter(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>,
): ((line: string) => void) | null {
  if (!stream.isTTY) return null;
  return (line) => {
    // Moves to the start of the line and erases it. A line wider than the terminal would wrap.
    stream.write(`\r\u001B[K${line.slice(0, Math.max(0, stream.columns - 1))}`);
  };
}
