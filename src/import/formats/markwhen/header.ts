import { isZone } from '../../../time';
import type { ReportLog } from '../../report/report';

export type MarkwhenHeader = {
  /** The number of lines. */
  readonly length: number;
  readonly title?: string;
  readonly description?: string;
  readonly timeZone?: string;
  readonly dateFormat?: string;
};

const KEY = /^(#?[\p{L}][\p{L}\p{N}_.-]*)\s*:\s*(.*)$/u;
/** Keys that only say how markwhen draws. */
const DRAWN: ReadonlySet<string> = new Set(['key', 'view', 'edit', 'entry']);
const READ: ReadonlySet<string> = new Set(['title', 'description', 'timezone', 'dateformat']);

/** The lines between `---`, or the lines with keys that come first. */
export function readHeader(lines: readonly string[], log: ReportLog): MarkwhenHeader {
  const { begin, end, isFenced } = findHeader(lines, log);
  const keys = new Map<string, { value: string; row: number }>();
  let open = '';
  for (const [k, line] of lines.slice(begin, end).entries()) {
    const row = begin + k + 1;
    const [, name, written = ''] = KEY.exec(line) ?? [];
    const value = written.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (name === undefined) {
      const isColour = open === 'key' && line.trim() !== '';
      if (isColour) log.report('colour-noted', { row }, { colour: line.trim() });
      else if (line.trim() !== '') log.report('part-unread', { row }, { value: line.trim() });
      continue;
    }
    open = name.toLowerCase();
    if (READ.has(open)) keys.set(open, { value, row });
    else if (name.startsWith('#')) log.report('colour-noted', { row }, { colour: line.trim() });
    else if (!DRAWN.has(open) || value !== '') {
      log.report('part-unread', { row }, { value: line.trim() });
    }
  }
  const keyOf = (name: string): string | undefined => keys.get(name)?.value || undefined;
  const [title, description] = [keyOf('title'), keyOf('description')];
  const [zone, dateFormat] = [keyOf('timezone'), keyOf('dateformat')];
  if (title !== undefined) log.report('title-read', {}, { title });
  const isKnown = zone !== undefined && isZone(zone);
  if (zone !== undefined && !isKnown) {
    log.report('bad-zone', { row: keys.get('timezone')?.row ?? 1 }, { zone });
  }
  return {
    length: isFenced ? end + 1 : end,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(isKnown && { timeZone: zone }),
    ...(dateFormat !== undefined && { dateFormat }),
  };
}

/** The lines of the header: the first, and the one after the last. */
function findHeader(
  lines: readonly string[],
  log: ReportLog,
): { readonly begin: number; readonly end: number; readonly isFenced: boolean } {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trim() === '---') {
    const begin = first + 1;
    const end = lines.findIndex((line, k) => k >= begin && line.trim() === '---');
    if (end >= 0) return { begin, end, isFenced: true };
    const detail = 'the --- at the end of the header is missing';
    return log.stop('broken-file', { row: first + 1 }, { format: 'markwhen', detail });
  }
  const begin = Math.max(first, 0);
  let end = begin;
  for (let k = begin; k < lines.length; k++) {
    const line = lines[k] ?? '';
    // Lines that are indented belong to the key above them.
    if (KEY.test(line) || (k > begin && /^\s+\S/.test(line))) end = k + 1;
    else if (line.trim() !== '') break;
  }
  return { begin, end, isFenced: false };
}
