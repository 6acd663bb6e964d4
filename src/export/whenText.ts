/** Dates in the form in which a dataset has them: EDTF, with clock times. */
import { MINUTE } from '../base';
import { isoYear, type DateParts, type WhenParts } from '../time';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** The text that `parseWhenText` reads as these parts. */
export function whenTextOf(when: WhenParts): string {
  const { form, candidates } = when;
  const [first, last] = endsOf(when);
  switch (form) {
    case 'at':
      return first;
    case 'between':
      return candidates ? `[${candidates.map(dateTextOf).join(',')}]` : `[${first}..${last}]`;
    case 'by':
    case 'from':
      return `[${first}..${last}]`;
    case 'since':
      return `${first}/..`;
    case 'until':
      return `../${last}`;
    case 'open-end':
    case 'span':
      return `${first}/${last}`;
  }
}

/** The texts of the first and the last date; empty if there is none. */
export function endsOf({ first, last }: WhenParts): readonly [first: string, last: string] {
  return [first ? dateTextOf(first) : '', last ? dateTextOf(last) : ''];
}

function dateTextOf(date: DateParts): string {
  const { approximate, uncertain } = date;
  const qualifier = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  return `${dayTextOf(date)}${clockTextOf(date)}${qualifier}`;
}

function dayTextOf({ year, month, day, season, unspecified }: DateParts): string {
  const written = isoYear(year);
  if (unspecified === 'century') return `${written.slice(0, -2)}XX`;
  if (unspecified === 'decade') return `${written.slice(0, -1)}X`;
  if (season) return `${written}-2${SEASONS.indexOf(season) + 1}`;
  const hidden = { month: ['XX'], day: [month === undefined ? 'XX' : two(month), 'XX'] };
  if (unspecified === 'month' || unspecified === 'day') {
    return [written, ...hidden[unspecified]].join('-');
  }
  return [written, ...[month, day].flatMap((part) => (part ? [two(part)] : []))].join('-');
}

function clockTextOf({ hour, minute = 0, second, millisecond, offsetMs }: DateParts): string {
  if (hour === undefined) return '';
  const seconds = second === undefined ? '' : `:${two(second)}`;
  const fraction = millisecond === undefined ? '' : `.${String(millisecond).padStart(3, '0')}`;
  return `T${two(hour)}:${two(minute)}${seconds}${fraction}${offsetTextOf(offsetMs)}`;
}

function offsetTextOf(offsetMs: number | undefined): string {
  if (offsetMs === undefined) return '';
  const minutes = Math.abs(offsetMs) / MINUTE;
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
