/** Characters that no page, feed or image can hold, and directions of writing that are left open. */
import type { IssueLog, Path } from '../issues';

/** Controls, halves of pairs, and what Unicode says is no character. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** What changes the direction of writing, by what changes it back (UAX 9). */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Looks at every text of a dataset, whatever it is for. */
export function checkCharacters(value: unknown, log: IssueLog, path: Path = []): void {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkCharacters(inner, log, [...path, key]);
  }
  if (typeof value !== 'string') return;
  const unwritable = UNWRITABLE.exec(value)?.[0];
  if (unwritable) log.report('bad-character', path, { character: codePointName(unwritable) });
  const unpaired = unpairedIn(value);
  if (unpaired) log.report('unpaired-direction', path, { character: codePointName(unpaired) });
}

/** The first that is not paired: the words of the page around would be turned with it. */
function unpairedIn(text: string): string | undefined {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (mark in CLOSED_BY) open.push(mark);
    else if (CLOSED_BY[open.pop() ?? ''] !== mark) return mark;
  }
  return open[0];
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
