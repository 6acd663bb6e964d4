import type { ReportLog } from '../report/report';

export type MarkwhenHeader = {
  /** The number of lines. */
  readonly length: number;
  readonly title?: string;
  readonly description?: string;
  readonly timeZone?: string;
  readonly dateFormat?: string;
};

const KEY = /^([A-Za-z][\w.-]*)\s*:\s*(.*)$/;

/** The lines between `---`, or the lines with keys that come first. */
export function readHeader(lines: readonly string[], log: ReportLog): MarkwhenHeader {
  const first = lines.findIndex((line) => line.trim() !== '');
  const isFenced = lines[first]?.trim() === '---';
  const begin = isFenced ? first + 1 : Math.max(first, 0);
  let end = begin;
  let lastKey = '';
  const keys = new Map<string, string>();
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (isFenced && line.trim() === '---') break;
    const key = KEY.exec(line);
    if (key) {
      lastKey = (key[1] ?? '').toLowerCase();
      keys.set(lastKey, (key[2] ?? '').trim().replace(/^["']|["']$/g, ''));
      reportKey(key[1] ?? '', key[2] ?? '', end + 1, log);
    } else if (/^\s+\S/.test(line) && keys.size > 0) {
      const isColour = lastKey === 'key';
      if (isColour) log.report('colour-noted', { row: end + 1 }, { colour: line.trim() });
      else log.report('part-unread', { row: end + 1 }, { value: line.trim() });
    } else if (isFenced) {
      if (line.trim() !== '') log.report('part-unread', { row: end + 1 }, { value: line.trim() });
    } else if (line.trim() !== '' && !line.startsWith('#') && !line.startsWith('//')) break;
    else if (keys.size > 0 || line.startsWith('#')) break;
  }
  const keyOf = (name: string): string | undefined => keys.get(name) || undefined;
  const [title, description] = [keyOf('title'), keyOf('description')];
  const [timeZone, dateFormat] = [keyOf('timezone'), keyOf('dateformat')];
  if (title !== undefined) log.report('title-read', {}, { title });
  return {
    length: Math.min(end + (isFenced ? 1 : 0), lines.length),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(timeZone !== undefined && { timeZone }),
    ...(dateFormat !== undefined && { dateFormat }),
  };
}

function reportKey(key: string, value: string, row: number, log: ReportLog): void {
  const known = ['title', 'description', 'timezone', 'dateformat', 'key', 'view', 'edit', 'entry'];
  if (!known.includes(key.toLowerCase())) {
    log.report('part-unread', { row }, { value: `${key}: ${value}` });
  }
}
