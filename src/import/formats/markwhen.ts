/**
 * Markwhen: lines of dates and texts. Its own parser takes the clock of the machine for dates
 * without a zone, turns "now" into the moment of reading, gives instants without their precision,
 * and takes an event with a form of date that it does not know for text of the event before it. So
 * this reader uses the dates of the import.
 */
import { joined, settleAll } from '../dates/settleAll';
import { isFault, type DateFault, type DateReading } from '../dates/parts';
import { readDateText } from '../dates/readDateText';
import type { DateContext } from '../dates/readPart';
import { isZone } from '../../time';
import { toPlainText } from '../text/plainText';
import { toWebAddress } from '../text/webAddress';
import type { Draft, Drafts, ReadContext, SourceFile } from '../types';
import { readDuration, withDuration } from './markwhenDuration';
import { readHeader } from './markwhenHeader';

type Entry = {
  readonly row: number;
  readonly reading: DateReading | DateFault;
  readonly written: string;
  readonly lane: string | undefined;
  readonly lines: string[];
};

const SECTION = /^(#{1,6}) +(.*)$/;
const GROUP = /^(?:group|section)(?:\s+(.*))?$/i;
const GROUP_END = /^end ?(?:group|section)$/i;

export function readMarkwhen(file: SourceFile, context: ReadContext): Drafts {
  const { log, options } = context;
  const lines = file
    .text()
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/);
  const header = readHeader(lines, log);
  // Dates with slashes have the month first, unless the header says otherwise.
  const isDayFirst = /^d/i.test(header.dateFormat ?? '');
  const dates: DateContext = {
    order: options.dateOrder ?? (isDayFirst ? 'day-first' : 'month-first'),
    language: options.language ?? 'en',
  };
  const entries = entriesOf(lines, header.length, dates, context);
  const zone =
    header.timeZone !== undefined && isZone(header.timeZone) ? header.timeZone : undefined;
  const settled = settleAll(
    entries.map(({ row, reading, written }) => ({ place: { row }, reading, written })),
    context,
    zone,
    false,
  );
  return {
    events: entries.flatMap((entry, k): Draft[] => {
      const date = settled[k];
      if (!date) return [];
      const words = wordsOf(entry.lines);
      if (words.title === '') {
        log.report('no-title', { row: entry.row }, {});
        return [];
      }
      return [
        { at: { row: entry.row }, ...words, ...date, ...(entry.lane && { lane: entry.lane }) },
      ];
    }),
    total: entries.length,
    ...(header.title !== undefined && { title: header.title }),
    ...(header.description !== undefined && { standfirst: header.description }),
    ...(zone !== undefined && { timeZone: zone }),
  };
}

function entriesOf(
  lines: readonly string[],
  from: number,
  dates: DateContext,
  { log }: ReadContext,
): readonly Entry[] {
  const entries: Entry[] = [];
  let sections: { depth: number; name: string }[] = [];
  let open: Entry | null = null;
  for (const [k, line] of lines.entries()) {
    if (k < from || line.trim() === '' || line.trim().startsWith('//')) continue;
    const section = SECTION.exec(line);
    const group = GROUP.exec(line.trim());
    if (section ?? group ?? GROUP_END.test(line.trim())) {
      open = null;
      const depth = section?.[1]?.length ?? 7;
      if (GROUP_END.test(line.trim())) sections = sections.slice(0, -1);
      else {
        const name = (section?.[2] ?? group?.[1] ?? '').replace(/(?:^|\s)#\S+/g, '').trim();
        sections = [
          ...sections.filter((each) => each.depth < depth || (group && each.depth === 7)),
          { depth, name },
        ];
      }
      continue;
    }
    const event = splitEvent(line, dates);
    if (event) {
      const lane = sections.findLast(({ name }) => name !== '')?.name;
      open = {
        row: k + 1,
        reading: event.reading,
        written: event.written,
        lane,
        lines: [event.text],
      };
      entries.push(open);
    } else if (open) open.lines.push(line);
    else log.report('part-unread', { row: k + 1 }, { value: line });
  }
  return entries;
}

/** Where the date of a line may end. */
const MAX_DATE = 100;

/** The date and the text of a line with an event; null if it is none. */
function splitEvent(
  line: string,
  context: DateContext,
): {
  readonly reading: DateReading | DateFault;
  readonly written: string;
  readonly text: string;
} | null {
  if (!/^\s*[\d\p{L}~[(./-]/u.test(line)) return null;
  let fault: ReturnType<typeof splitEvent> = null;
  for (const { index } of line.slice(0, MAX_DATE).matchAll(/:(?!\d\d)/g)) {
    const written = line.slice(0, index).trim();
    const text = line.slice(index + 1).trim();
    const reading = readSpan(written, context);
    if (!isFault(reading)) return { reading, written, text };
    // A line that begins with a year or has no words but a date is an event, even if it is broken.
    const isBroken = reading.fault !== 'bad-date' || /^\d{4}[-/\d\s.:TZ]*$/.test(written);
    if (isBroken) fault ??= { reading, written, text };
  }
  return fault;
}

function readSpan(written: string, context: DateContext): DateReading | DateFault {
  const whole = readDateText(written, context);
  if (!isFault(whole)) return whole;
  for (const separator of [/ ?\/ ?/g, / (?:-|–|to|for) /g, /-/g]) {
    for (const match of written.matchAll(separator)) {
      const start = readDateText(written.slice(0, match.index), context);
      const rest = written.slice(match.index + match[0].length);
      const duration = readDuration(rest);
      if (isFault(start)) continue;
      if (duration && start.form === 'at') return withDuration(start.first, duration);
      const end = readDateText(rest, context);
      if (!isFault(end)) return joined(start, end) ?? whole;
    }
  }
  return whole;
}

function wordsOf(
  lines: readonly string[],
): Pick<Draft, 'title' | 'text' | 'tags' | 'actors' | 'sources' | 'media' | 'id'> {
  const tags: string[] = [];
  const actors: string[] = [];
  const sources: { url: string; title: string }[] = [];
  const media: { url: string; caption: string }[] = [];
  let id: string | undefined;
  const plain = lines.map((line) => {
    const named = /^\s*id:\s*(\S+)\s*$/.exec(line);
    if (named) {
      id = named[1];
      return '';
    }
    return line
      .replace(
        /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g,
        (written: string, mark: string, label: string, target: string) => {
          const url = toWebAddress(target);
          if (!url) return written;
          if (mark) media.push({ url, caption: label });
          else sources.push({ url, title: label });
          return mark ? '' : label;
        },
      )
      .replace(/(?<=^|\s)#([\p{L}\p{N}_-]+)/gu, (_, tag: string) => {
        tags.push(tag);
        return '';
      })
      .replace(/(?<=^|\s)@([\p{L}\p{N}_-]+)/gu, (_, name: string) => {
        actors.push(name);
        return '';
      })
      .replace(/^\s*[-*] (?:\[[ x]?\] )?/i, '– ')
      .trim();
  });
  const [title = '', ...rest] = plain.filter((line, k) => k === 0 || line !== '');
  const text = rest.join('\n');
  return {
    title: toPlainText(title).text,
    ...(text !== '' && { text }),
    ...(id !== undefined && { id }),
    tags,
    actors,
    sources,
    media,
  };
}
