/** The words of an event: its first line is the title. */
import { firstSentence } from '../../text/firstSentence';
import { toPlainText } from '../../text/plainText';
import { toWebAddress } from '../../text/webAddress';
import type { Draft } from '../../types';

type Words = Pick<Draft, 'title' | 'text' | 'id'> & {
  readonly tags: string[];
  readonly actors: string[];
  readonly sources: { url: string; title: string }[];
  readonly media: { url: string; caption: string }[];
  /** Whether the first line has no words, so that the title is from the text. */
  readonly isFromText: boolean;
};

const LINK = /(!?)\[([^\][]*)\]\(([^)\s]+)\)/g;

export function wordsOf(lines: readonly string[]): Words {
  const found: Omit<Words, 'title' | 'isFromText'> = {
    tags: [],
    actors: [],
    sources: [],
    media: [],
  };
  let id: string | undefined;
  const plain = lines.map((line) => {
    const named = /^\s*id:\s*(\S+)\s*$/.exec(line);
    if (named && id === undefined) {
      id = named[1];
      return '';
    }
    return withoutMarks(line, found);
  });
  const [first = '', ...rest] = plain.filter((line, k) => k === 0 || line !== '');
  const title = toPlainText(first).text;
  const text = rest.join('\n');
  const others = { ...found, ...(id !== undefined && { id }) };
  if (title !== '' || text === '') {
    return { ...others, title, isFromText: false, ...(text !== '' && { text }) };
  }
  const body = toPlainText(text).text;
  const short = firstSentence(body);
  return { ...others, title: short, isFromText: true, ...(short !== body && { text }) };
}

/** A line without its links, tags and names, which are collected. */
function withoutMarks(
  line: string,
  { tags, actors, sources, media }: Omit<Words, 'title' | 'isFromText'>,
): string {
  return line
    .replace(LINK, (written: string, mark: string, label: string, target: string) => {
      const url = toWebAddress(target);
      if (!url) return written;
      if (mark) media.push({ url, caption: label });
      else sources.push({ url, title: label });
      return mark ? '' : label;
    })
    .replace(/(?<=^|\s)#([\p{L}\p{N}_-]+)/gu, (_, tag: string) => {
      tags.push(tag);
      return '';
    })
    .replace(/(?<=^|\s)@([\p{L}\p{N}_-]+)/gu, (_, name: string) => {
      actors.push(name);
      return '';
    })
    .replace(/(\*\*|__|`)(?=\S)([^*_`]+)\1/g, '$2')
    .replace(/^\s*[-*] \[ ?\] /, '☐ ')
    .replace(/^\s*[-*] \[x\] /i, '☑ ')
    .replace(/^\s*[-*] /, '– ')
    .trim();
}
