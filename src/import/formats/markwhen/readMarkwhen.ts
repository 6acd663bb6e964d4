/**
 * Markwhen: lines of dates and texts. Its own parser takes the clock of the machine for dates
 * without a zone, turns "now" into the moment of reading, gives instants without their precision,
 * and takes an event with a form of date that it does not know for text of the event before it. So
 * this reader uses the dates of the import.
 */
import { settleAll } from '../../dates/settleAll';
import type { DateContext } from '../../dates/readPart';
import type { ReportLog } from '../../report/report';
import type { Draft, Drafts, ReadContext, SourceFile } from '../../types';
import { readEventLine, type EventLine } from './eventLine';
import { readHeader } from './header';
import { wordsOf } from './words';

type Entry = EventLine & {
  readonly row: number;
  /** The names of the sections that it is in, the outermost first. */
  readonly sections: readonly string[];
  readonly lines: string[];
};

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
  const entries = entriesOf(lines, header.length, dates, log);
  const { title, description: standfirst, timeZone } = header;
  const settled = settleAll(
    entries.map(({ row, reading, written }) => ({ place: { row }, reading, written })),
    context,
    timeZone,
    false,
  );
  return {
    events: entries.flatMap((entry, k): Draft[] => {
      const date = settled[k];
      const event = date ? draftOf(entry, log) : null;
      return date && event ? [{ ...event, ...date }] : [];
    }),
    total: entries.length,
    ...(title !== undefined && { title }),
    ...(standfirst !== undefined && { standfirst }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

function draftOf(
  { row, rule, sections, lines }: Entry,
  log: ReportLog,
): Omit<Draft, 'when'> | null {
  const { isFromText, tags, ...words } = wordsOf(lines);
  if (words.title === '') {
    log.report('no-title', { row }, {});
    return null;
  }
  if (isFromText) log.report('title-from', { row }, { field: 'text' });
  if (rule !== undefined) log.report('recurrence-unread', { row }, { rule });
  const lane = sections.at(-1);
  return {
    at: { row },
    ...words,
    tags: [...sections.slice(0, -1), ...tags],
    ...(lane !== undefined && { lane }),
  };
}

const HEADING = /^(#{1,6}) +(.*)$/;
const GROUP = /^(?:group|section)(?:\s+(.*))?$/i;
const GROUP_END = /^end ?(?:group|section)$/i;
const PAGE = /^_-_-_break_-_-_$/;

type Section = {
  /** The number of `#`; a group has none. */
  readonly depth: number;
  readonly name: string;
};

function entriesOf(
  lines: readonly string[],
  from: number,
  dates: DateContext,
  log: ReportLog,
): readonly Entry[] {
  const entries: Entry[] = [];
  let sections: readonly Section[] = [];
  let open: Entry | null = null;
  for (const [k, line] of lines.entries()) {
    const row = k + 1;
    const bare = line.trim();
    if (k < from || bare === '' || bare.startsWith('//')) continue;
    const inside = sectionsAfter(bare, sections, row, log);
    if (inside) {
      sections = inside;
      open = null;
      continue;
    }
    const event = readEventLine(line, dates);
    if (event) {
      const names = sections.map(({ name }) => name).filter(Boolean);
      open = { ...event, row, sections: names, lines: [event.text] };
      entries.push(open);
    } else if (open) open.lines.push(line);
    else log.report('part-unread', { row }, { value: line });
  }
  return entries;
}

/** The sections after a line; null if the line begins or ends none. */
function sectionsAfter(
  line: string,
  sections: readonly Section[],
  row: number,
  log: ReportLog,
): readonly Section[] | null {
  if (PAGE.test(line)) return [];
  if (GROUP_END.test(line)) {
    const last = sections.findLastIndex(({ depth }) => depth === 0);
    return last < 0 ? sections : sections.slice(0, last);
  }
  const [, marks, heading] = HEADING.exec(line) ?? [];
  const group = GROUP.exec(line);
  if (marks === undefined && !group) return null;
  const written = heading ?? group?.[1] ?? '';
  const name = written.replace(/(?:^|\s)#[\p{L}\p{N}_-]+/gu, '').trim();
  for (const [tag] of written.matchAll(/(?<=^|\s)#[\p{L}\p{N}_-]+/gu)) {
    log.report('part-unread', { row }, { value: tag });
  }
  const depth = marks?.length ?? 0;
  const outer = group ? sections : sections.filter((each) => each.depth > 0 && each.depth < depth);
  return [...outer, { depth, name }];
}
