/** The XML of SIMILE Timeline. */
import { Parser } from 'saxen';
import type { Drafts, ReadContext, SourceFile } from '../types';
import { readSimileEvents, type SimileEvent } from './simile';

/** Reads the `event` elements of a `data` element. Their text may hold escaped markup. */
export function readSimileXml(file: SourceFile, context: ReadContext): Drafts {
  const events: SimileEvent[] = [];
  const { log } = context;
  const parser = new Parser();
  let open: { row: number; keys: { readonly [key: string]: string }; text: string } | null = null;
  parser.on('error', (error, getContext) => {
    log.stop(
      'broken-file',
      { row: getContext().line + 1 },
      { format: 'simile-xml', detail: error.message },
    );
  });
  parser.on('openTag', (name, getAttributes, decode, _isEmpty, getContext) => {
    if (name !== 'event' || open) return;
    const written: { readonly [key: string]: string } = getAttributes();
    const keys = Object.fromEntries(
      Object.entries(written).map(([key, value]) => [key, decode(value)]),
    );
    open = { row: getContext().line + 1, keys, text: '' };
  });
  parser.on('text', (text, decode) => {
    if (open) open.text += decode(text);
  });
  parser.on('cdata', (text) => {
    if (open) open.text += text;
  });
  parser.on('closeTag', (name) => {
    if (name !== 'event' || !open) return;
    const { row, keys, text } = open;
    const isDuration = [keys['durationEvent'], keys['isDuration']].includes('true');
    events.push({ at: { row }, keys, text, isDuration });
    open = null;
  });
  parser.parse(file.text());
  return readSimileEvents(events, context);
}
