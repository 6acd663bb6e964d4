/** The XML of SIMILE Timeline. */
import { Parser } from 'saxen';
import { escapeXml } from '../../base';
import type { ReportLog } from '../report/report';
import { createUnreadKeys } from '../report/unreadKeys';
import type { Drafts, ReadContext, SourceFile } from '../types';
import { readSimileEvents, type SimileEvent } from './simile';

/** How many warnings of the parser have their own line, and not that of their element. */
const MAX_EXACT = 100;

type Keys = { readonly [key: string]: string };

/** Reads the `event` elements of a `data` element. Their text may hold markup, also escaped. */
export function readSimileXml(file: SourceFile, context: ReadContext): Drafts {
  return readSimileEvents(eventsOf(file.text(), context.log), context);
}

function eventsOf(xml: string, log: ReportLog): readonly SimileEvent[] {
  const events: SimileEvent[] = [];
  const unread = createUnreadKeys(log);
  const parser = new Parser();
  let open: { readonly row: number; readonly keys: Keys; text: string } | null = null;
  let depth = 0;
  let row = 1;
  const rowAfter = createRowCounter(xml);
  parser.on('error', (error, getContext) => {
    const isAtEnd = error.message === 'unexpected end of file';
    row = isAtEnd ? xml.trimEnd().split('\n').length : getContext().line + 1;
    log.stop('broken-file', { row }, { format: 'simile-xml', detail: error.message });
  });
  let warnings = 0;
  parser.on('warn', (warning, getContext) => {
    // The parser counts the lines from the start for each.
    const line = warnings++ < MAX_EXACT ? getContext().line + 1 : row;
    log.report('part-unread', { row: line }, { value: warning.message });
  });
  parser.on('openTag', (name, getAttributes, decode) => {
    depth++;
    row = rowAfter(`<${name}`);
    const keys = Object.fromEntries(
      Object.entries(getAttributes()).map(([key, value]) => [key, decode(value)]),
    );
    if (open) open.text += tagOf(name, keys);
    else if (name === 'event') open = { row, keys, text: '' };
    else {
      if (depth > 1) unread.note(`<${name}>`, { row });
      for (const key of Object.keys(keys)) {
        if (key !== 'date-time-format') unread.note(`${name} ${key}`, { row });
      }
    }
  });
  parser.on('text', (text, decode) => {
    if (open) open.text += decode(text);
    else if (text.trim() !== '') log.report('part-unread', { row }, { value: text.trim() });
  });
  parser.on('comment', () => void rowAfter('-->'));
  parser.on('cdata', (text) => {
    rowAfter(']]>');
    if (open) open.text += text;
    else log.report('part-unread', { row }, { value: text.trim() });
  });
  parser.on('closeTag', (name) => {
    depth--;
    if (open && name !== 'event') open.text += `</${name}>`;
    if (name !== 'event' || !open) return;
    const { keys, text } = open;
    const isDuration = [keys['durationEvent'], keys['isDuration']].includes('true');
    const description = text.trim() === '' ? (keys['description'] ?? '') : text;
    events.push({ at: { row: open.row }, keys, text: description, isDuration });
    open = null;
  });
  parser.parse(xml);
  unread.report();
  return events;
}

/** Counts the lines up to the next place of a text. The parser counts them from the start. */
function createRowCounter(xml: string): (text: string) => number {
  let at = 0;
  let row = 1;
  return (text) => {
    const found = xml.indexOf(text, at);
    const end = found < 0 ? at : found + text.length;
    for (; at < end; at++) if (xml[at] === '\n') row++;
    return row;
  };
}

/** An element within a text, as HTML. */
function tagOf(name: string, keys: Keys): string {
  const attributes = Object.entries(keys).map(([key, value]) => `${key}="${escapeXml(value)}"`);
  return `<${[name, ...attributes].join(' ')}>`;
}
