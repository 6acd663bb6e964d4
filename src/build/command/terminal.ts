/** Where a command writes: messages to stderr, results to stdout. */
import { styleText } from 'node:util';

import { createLineRewriter, createProgress, type Progress } from '../threads/progress';

type Severity = 'error' | 'warning' | 'info';

export type Terminal = {
  readonly isJson: boolean;
  /** Writes a text to stdout as it is. */
  readonly print: (text: string) => void;
  /** Writes a message for a person to stderr. */
  readonly note: (message: string, severity?: Severity) => void;
  /** Writes a result to stdout: a sentence, or JSON with `--json`. */
  readonly result: (words: string, json: object) => void;
  /** The progress of a build, on stderr. */
  readonly progress: () => Progress;
};

/** The part of a stream that this file needs, for tests. */
export type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'hasColors' | 'columns'>;

type TerminalOptions = {
  readonly isJson: boolean;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** The environment, for `NO_COLOR`. */
  readonly env: NodeJS.ProcessEnv;
};

const COLORS = { error: 'red', warning: 'yellow', info: 'dim' } as const;
const SIGNS = { error: '✖ ', warning: '⚠ ', info: '' };

export function createTerminal({ isJson, stdout, stderr, env }: TerminalOptions): Terminal {
  const isColored = hasColors(stderr, env);
  const note = (message: string, severity: Severity = 'info'): void => {
    const line = SIGNS[severity] + message;
    stderr.write(
      `${isColored ? styleText(COLORS[severity], line, { validateStream: false }) : line}\n`,
    );
  };
  return {
    isJson,
    print: (text) => void stdout.write(text),
    note,
    result: (words, json) => void stdout.write(`${isJson ? JSON.stringify(json) : words}\n`),
    progress: () =>
      createProgress({
        printLine: note,
        rewriteLine: isJson ? null : createLineRewriter(stderr),
        now: () => performance.now(),
      }),
  };
}

/** Colours are for terminals, unless the user wants none (https://no-color.org). */
function hasColors(stream: Stream, env: NodeJS.ProcessEnv): boolean {
  return !env['NO_COLOR'] && stream.isTTY && stream.hasColors(2, env);
}
