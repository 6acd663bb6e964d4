/**
 * How far a build is: one line rewritten on a terminal, a line at a phase's begin and end
 * elsewhere.
 */

export type ProgressKind = 'pages' | 'images';

export type Progress = {
  /** So many more are to be done. */
  readonly addTotal: (kind: ProgressKind, count: number) => void;
  /** So many more are done. */
  readonly addDone: (kind: ProgressKind, count: number) => void;
  /** Shows how far it is from now on. */
  readonly begin: () => void;
  /** Shows how far it got, and no more. */
  readonly end: () => void;
};

type ProgressOptions = {
  /** Prints a line of its own. */
  readonly printLine: (line: string) => void;
  /** Rewrites the terminal's last line; null where there is no terminal. */
  readonly rewriteLine: ((line: string) => void) | null;
  /** Milliseconds since some moment. */
  readonly now: () => number;
};

/** A terminal's line changes no more often than this (ms). */
const MIN_INTERVAL_MS = 100;

export function createProgress({ printLine, rewriteLine, now }: ProgressOptions): Progress {
  const startedAt = now();
  const counts = { pages: { done: 0, of: 0 }, images: { done: 0, of: 0 } };
  let isShown = false;
  let shownAt = -Infinity;

  const line = (): string => {
    const parts = Object.entries(counts).flatMap(([kind, { done, of }]) =>
      of === 0 ? [] : [`${kind} ${done} of ${of}`],
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
      counts[kind].of += count;
      show();
    },
    addDone: (kind, count) => {
      counts[kind].done += count;
      show();
    },
    begin: () => {
      isShown = true;
      if (rewriteLine) show();
      else printLine(line());
    },
    end: () => {
      if (!isShown) return;
      isShown = false;
      rewriteLine?.('');
      printLine(line());
    },
  };
}

/** Rewrites the last line of a terminal, or null for what is none. */
export function createLineRewriter(stream: NodeJS.WriteStream): ((line: string) => void) | null {
  if (!stream.isTTY) return null;
  return (line) => {
    // To the line's begin, and everything after it away. A longer line would wrap.
    stream.write(`\r\u001B[K${line.slice(0, Math.max(0, stream.columns - 1))}`);
  };
}
