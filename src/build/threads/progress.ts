/** How far a build is: one line rewritten on a terminal, a line at a phase's begin and end elsewhere. */

export type Kind = 'pages' | 'images';

export type Progress = {
  /** So many more are to be done. */
  readonly expect: (kind: Kind, count: number) => void;
  /** So many more are done. */
  readonly did: (kind: Kind, count: number) => void;
  /** Shows how far it is from now on. */
  readonly begin: () => void;
  /** Shows how far it got, and no more. */
  readonly end: () => void;
};

type ProgressOptions = {
  /** Prints a line of its own. */
  readonly say: (line: string) => void;
  /** Rewrites the terminal's last line; null where there is no terminal. */
  readonly rewrite: ((line: string) => void) | null;
  /** Milliseconds since some moment. */
  readonly now: () => number;
};

/** A terminal's line changes no more often than this (ms). */
const REST_MS = 100;

export function createProgress({ say, rewrite, now }: ProgressOptions): Progress {
  const began = now();
  const counts = { pages: { done: 0, of: 0 }, images: { done: 0, of: 0 } };
  let isShown = false;
  let shownAt = -Infinity;

  const line = (): string => {
    const parts = Object.entries(counts).flatMap(([kind, { done, of }]) =>
      of === 0 ? [] : [`${kind} ${done} of ${of}`],
    );
    return [...parts, `${((now() - began) / 1000).toFixed(1)} s`].join(' · ');
  };
  const show = (): void => {
    if (!isShown || !rewrite || now() - shownAt < REST_MS) return;
    shownAt = now();
    rewrite(line());
  };
  return {
    expect: (kind, count) => {
      counts[kind].of += count;
      show();
    },
    did: (kind, count) => {
      counts[kind].done += count;
      show();
    },
    begin: () => {
      isShown = true;
      if (rewrite) show();
      else say(line());
    },
    end: () => {
      if (!isShown) return;
      isShown = false;
      rewrite?.('');
      say(line());
    },
  };
}

/** Rewrites the last line of a terminal, or null for what is none. */
export function rewriterOf(stream: NodeJS.WriteStream): ((line: string) => void) | null {
  if (!stream.isTTY) return null;
  return (line) => {
    // To the line's begin, and everything after it away. A longer line would wrap.
    stream.write(`\r\u001B[K${line.slice(0, Math.max(0, stream.columns - 1))}`);
  };
}
