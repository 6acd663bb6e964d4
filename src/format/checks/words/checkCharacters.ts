/**
 * Checks for characters that pages, feeds or images cannot hold, unpaired writing directions, and
 * text that was read in the wrong encoding.
 */
import { garbledIn } from './garbledIn';
import type { IssueLog, Path } from '../../issues';

/** Control characters, lone surrogates and noncharacters of Unicode. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** All but printable ASCII, tabs and line breaks: most texts have none of these. */
const NOT_PLAIN = /[^\t\n\r -~]/;

/** Maps each character that starts a writing direction to the one that ends it (UAX 9). */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Checks every string of a dataset. */
export function checkCharacters(value: unknown, log: IssueLog, path: Path = []): void {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkCharacters(inner, log, [...path, key]);
  }
  if (typeof value !== 'string' || !NOT_PLAIN.test(value)) return;
  const unwritable = UNWRITABLE.exec(value)?.[0];
  if (unwritable) log.report('bad-character', path, { character: codePointName(unwritable) });
  if (value.includes('\ufffd')) log.report('lost-character', path, {});
  const garbled = garbledIn(value);
  if (garbled) log.report('garbled-text', path, garbled);
  const unpaired = unpairedIn(value);
  if (unpaired) log.report('unpaired-direction', path, { character: codePointName(unpaired) });
}

/** The first unpaired character. It would reverse the text around it on a page. */
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
