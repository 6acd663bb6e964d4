/** What the cells of a column look like. */
import { isFault } from '../dates/parts';
import { readDateText } from '../dates/readDateText';
import { textOf, type Table } from './table';

/** Shares of the cells that are not empty, 0 to 1. */
export type Contents = {
  readonly isEmpty: boolean;
  readonly dates: number;
  readonly links: number;
  readonly words: number;
  readonly pairs: number;
  readonly isLong: boolean;
  /** Whether every cell is a type of TimelineJS. */
  readonly hasTypes: boolean;
};

/** How many cells decide. */
const SAMPLE = 200;
const LONG_TEXT = 120;

export function columnContents({ columns, rows }: Table): readonly Contents[] {
  return columns.map((_, k): Contents => {
    const filled: string[] = [];
    let isEmpty = true;
    for (const { cells } of rows) {
      const text = textOf(cells[k]).trim();
      if (text === '') continue;
      isEmpty = false;
      filled.push(text);
      if (filled.length === SAMPLE) break;
    }
    const shareOf = (test: (text: string) => boolean): number =>
      filled.length === 0 ? 0 : filled.filter((text) => test(text)).length / filled.length;
    const lengths = filled.reduce((sum, { length }) => sum + length, 0);
    return {
      isEmpty,
      dates: shareOf(isDate),
      links: shareOf((text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)),
      words: shareOf((text) => /\p{L}{2}/u.test(text) && !/^\w+:\/\//.test(text)),
      pairs: shareOf((text) => /^\[?-?\d{1,2}\.\d+[,;]? ?-?\d{1,3}\.\d+\]?$/.test(text)),
      isLong: filled.length > 0 && lengths / filled.length > LONG_TEXT,
      hasTypes: shareOf((text) => /^(?:title|era|slide|event)$/i.test(text)) === 1,
    };
  });
}

/** A bare number is a date only if it is a likely year. */
function isDate(text: string): boolean {
  if (/^\d+$/.test(text)) return /^(?:1\d{3}|20\d\d|(?:1\d|20)\d{6})$/.test(text);
  const read = readDateText(text, {});
  return !isFault(read) || (read.fault === 'order' && read.part !== '');
}
