/**
 * Finds where a text stops being JSON. The message of `JSON.parse` differs between releases of Node
 * and often has no position, but an editor who deleted a comma needs the line.
 */

/** `line` and `column` count from 1. `expected` is a noun phrase. */
export type JsonFault = {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
};

/** The first fault, or null if the text is JSON (RFC 8259). */
export function jsonFaultOf(text: string): JsonFault | null {
  const scan = createScan(text);
  try {
    scan.value();
    scan.end();
    return null;
  } catch (problem) {
    const fault = problem instanceof RangeError ? scan.tooDeep() : problem;
    if (!(fault instanceof FaultAt)) throw fault;
    const before = text.slice(0, fault.offset).split('\n');
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      expected: fault.message,
      found: describeFound(text.slice(fault.offset)),
    };
  }
}

class FaultAt extends Error {
  constructor(
    readonly offset: number,
    expected: string,
  ) {
    super(expected);
  }
}

const SPACE = /[ \t\n\r]*/y;
const STRING_REST = /(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

function createScan(text: string) {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  const next = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const fail = (expected: string): never => {
    throw new FaultAt(at, expected);
  };

  const string = (): void => {
    take(STRING_REST);
    if (text[at] !== '"') fail(text[at] === '\\' ? 'a known escape' : 'the closing "');
    at += 1;
  };
  const list = (): void => {
    if (next(']')) return;
    do value();
    while (next(','));
    if (!next(']')) fail('a comma or ]');
  };
  const object = (): void => {
    if (next('}')) return;
    do {
      if (!next('"')) fail('a key in double quotes');
      string();
      if (!next(':')) fail('a colon');
      value();
    } while (next(','));
    if (!next('}')) fail('a comma or }');
  };
  const value = (): void => {
    if (next('{')) object();
    else if (next('[')) list();
    else if (next('"')) string();
    else if (!take(WORD) && !take(NUMBER)) fail('a value');
  };
  const end = (): void => {
    take(SPACE);
    if (at < text.length) fail('the end of the file');
  };
  /** The scan calls itself for each level, so the stack limits the levels. */
  const tooDeep = (): FaultAt => new FaultAt(at, 'fewer lists within lists');
  return { value, end, tooDeep };
}

/** Describes the text at a fault, as much as an editor needs to recognize it. */
function describeFound(rest: string): string {
  if (rest === '') return 'the end of the file';
  const [line = ''] = rest.split('\n');
  const [control = ''] = /^(?![\t\r\n])\p{Cc}|^\ufeff/u.exec(rest) ?? [];
  if (control) {
    return `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  if (line.trim() === '') return 'the end of the line';
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line.trimEnd()}”`;
}
