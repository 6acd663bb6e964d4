/** Turns markup into plain text with its links, and removes what pages cannot hold. */
import { Parser } from 'htmlparser2';
import { toWebAddress } from './webAddress';

export type Plain = {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly title: string }[];
  /** The addresses of pictures and of embedded pages. */
  readonly media: readonly string[];
  readonly hadMarkup: boolean;
  readonly hadBadCharacters: boolean;
};

// A tag ends before the next begins, so that a text of `<a <a` takes no time.
const MARKUP = /<[a-z!/?][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i;
const BLOCK =
  /^(?:address|article|blockquote|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;
const HIDDEN = /^(?:script|style|template|noscript|head)$/;
const FRAMES: { readonly [tag: string]: string } = {
  img: 'src',
  iframe: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
  embed: 'src',
};

/** Most texts: neither markup nor signs that need a look. */
const PLAIN = /^[\n -%'-;=?-~\u00a1-\u024f\u0370-\u052f‘-”–—]*$/;
/** Control characters, lone surrogates and noncharacters of Unicode. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The plain text of a text that may have markup or entities. */
export function toPlainText(written: string): Plain {
  if (PLAIN.test(written)) {
    return { text: tidy(written), links: [], media: [], hadMarkup: false, hadBadCharacters: false };
  }
  const parsed = MARKUP.test(written) ? withoutMarkup(written) : null;
  const text = parsed?.text ?? written;
  const clean = withoutBadCharacters(text);
  return {
    text: tidy(clean),
    links: parsed?.links ?? [],
    media: parsed?.media ?? [],
    hadMarkup: parsed !== null,
    hadBadCharacters: clean !== text,
  };
}

/** The same on one line, for titles and names. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withoutMarkup(html: string) {
  const pieces: string[] = [];
  const links: { url: string; title: string }[] = [];
  const media: string[] = [];
  let hidden = 0;
  let open: { url: string; from: number } | null = null;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (HIDDEN.test(tag)) hidden++;
        if (tag === 'br') pieces.push('\n');
        if (BLOCK.test(tag)) pieces.push('\n');
        if (tag === 'td' || tag === 'th') pieces.push(' ');
        const url = tag === 'a' ? toWebAddress(attributes['href'] ?? '') : null;
        if (url) open = { url, from: pieces.length };
        const source =
          FRAMES[tag] && toWebAddress((attributes[FRAMES[tag]] ?? '').replace(/^\/\//, 'https://'));
        if (source) media.push(source);
      },
      ontext: (text) => {
        if (hidden === 0)
          pieces.push(
            text.replace(/[ \t\r\n\f]+/g, (space) => (/\n.*\n/s.test(space) ? '\n' : ' ')),
          );
      },
      onclosetag: (tag) => {
        if (HIDDEN.test(tag)) hidden = Math.max(0, hidden - 1);
        if (BLOCK.test(tag)) pieces.push('\n');
        if (tag === 'a' && open) {
          links.push({ url: open.url, title: toLine(pieces.slice(open.from).join('')) });
          open = null;
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return { text: pieces.join(''), links, media };
}

function withoutBadCharacters(text: string): string {
  const written = text.replace(UNWRITABLE, '');
  // A character that turns the direction of writing needs its end, so all go if one lacks it.
  return !hasPairs(written) ? written.replace(DIRECTIONS, '') : written;
}

function hasPairs(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(DIRECTIONS)) {
    if (mark === '\u202c' || mark === '\u2069') {
      const opened = open.pop();
      if (opened === undefined || opened >= '\u2066' !== (mark === '\u2069')) return false;
    } else open.push(mark);
  }
  return open.length === 0;
}

/** Lines without spaces at their ends, and at most one between paragraphs. */
function tidy(text: string): string {
  if (!/\s\s|\s$|^\s|[\t\r\n\u00a0]/.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
