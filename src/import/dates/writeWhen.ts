/** Writes a reading as the text of `when` in a dataset (EDTF). */
import { withoutClock } from './numbers';
import { endMinusStart, hasClock, type DateFault, type DatePart, type DateReading } from './parts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The year as EDTF writes it: 1957, 0079, -0269, Y-13800000000. */
function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  if (digits.length > 4) return `Y${year}`;
  return year < 0 ? `-${digits}` : digits;
}

function writePart(part: DatePart): string {
  const { year, month, day, season, hidden, hour, minute = 0, second = 0, millisecond = 0 } = part;
  const qualifier = part.approximate ? (part.uncertain ? '%' : '~') : part.uncertain ? '?' : '';
  if (hidden === 'decade') return `${yearText(year).slice(0, -1)}X${qualifier}`;
  if (hidden === 'century') return `${yearText(year).slice(0, -2)}XX${qualifier}`;
  if (hidden === 'month') return `${yearText(year)}-XX${qualifier}`;
  if (hidden === 'day') return `${yearText(year)}-${month ? two(month) : 'XX'}-XX${qualifier}`;
  const date = [yearText(year), ...[season ?? month, day].flatMap((n) => (n ? [two(n)] : []))];
  const fraction = millisecond > 0 ? `.${String(millisecond).padStart(3, '0')}` : '';
  const seconds = second > 0 || fraction !== '' ? `:${two(second)}${fraction}` : '';
  const clock = hour === undefined ? '' : `T${two(hour)}:${two(minute)}${seconds}`;
  return `${date.join('-')}${clock}${offsetText(part.shownOffset)}${qualifier}`;
}

function offsetText(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(Math.round(size % 60))}`;
}

/** Whether it is the first decade or century AD. EDTF has year 0 in it, which lies in both eras. */
function isFirstOfEra({ hidden, year }: DatePart): boolean {
  return (hidden === 'decade' || hidden === 'century') && year === 0;
}

function firstYearOf(part: DatePart): DatePart {
  return isFirstOfEra(part) ? { ...withoutClock(part), year: 1 } : part;
}

function lastYearOf(part: DatePart): DatePart {
  const year = part.hidden === 'decade' ? 9 : 99;
  return isFirstOfEra(part) ? { ...withoutClock(part), year } : part;
}

/** A date, or the years that stand for it. */
function momentText(part: DatePart): string {
  return isFirstOfEra(part)
    ? `[${writePart(firstYearOf(part))}..${writePart(lastYearOf(part))}]`
    : writePart(part);
}

/** The text of a reading, or why it has none. */
export function writeWhen(reading: DateReading): string | DateFault {
  switch (reading.form) {
    case 'now':
      return { fault: 'bad-date', part: '' };
    case 'at':
      return momentText(reading.first);
    case 'since':
      return `${momentText(reading.first)}/..`;
    case 'open-end':
      return `${momentText(reading.first)}/`;
    case 'until':
      return `../${momentText(reading.first)}`;
    case 'by':
      return `[..${writePart(lastYearOf(reading.first))}]`;
    case 'from':
      return `[${writePart(firstYearOf(reading.first))}..]`;
    case 'span':
    case 'between':
    case 'either':
      return writeTwo(reading);
    case 'bounded': {
      const { first, latest, earliest, last } = reading;
      const start = writeTwo({ form: 'between', first, last: latest });
      const end = writeTwo({ form: 'between', first: earliest, last });
      if (typeof start !== 'string') return start;
      if (typeof end !== 'string') return end;
      const isInOrder = endMinusStart(last, first) > 0 && endMinusStart(last, latest) > 0;
      return isInOrder
        ? `${start}/${end}`
        : { fault: 'end-before-start', part: `${writePart(latest)} ${writePart(last)}` };
    }
  }
}

function writeTwo({
  form,
  first,
  last,
  others = [],
}: Extract<DateReading, { form: 'span' | 'between' | 'either' }>): string | DateFault {
  const [start, end] = [momentText(first), momentText(last)];
  if (start === end) return start;
  const length = endMinusStart(last, first);
  const isMoment = hasClock(first) && hasClock(last);
  if (isMoment ? length < 0 : length <= 0) {
    return { fault: 'end-before-start', part: `${start} ${end}` };
  }
  if (form === 'span') return `${start}/${end}`;
  if (form === 'either' && ![first, ...others, last].some(isFirstOfEra)) {
    return `[${[start, ...others.map(writePart), end].join(',')}]`;
  }
  return `[${writePart(firstYearOf(first))}..${writePart(lastYearOf(last))}]`;
}
