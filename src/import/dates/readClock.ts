/** Clock times: 9:32 AM, 19:28:34, 6h30, 14 Uhr, noon. */
import { foldDate } from './foldText';
import type { DateFault, DatePart } from './parts';
import { ZONE_NAMES } from './vocabulary';

export type Clock = Pick<
  DatePart,
  'hour' | 'minute' | 'second' | 'millisecond' | 'offset' | 'hasFraction'
> & {
  readonly hour: number;
  readonly minute: number;
};

const HALF_BEFORE = '午前|午後|上午|下午|오전|오후';
const HALF_AFTER = 'a\\.? ?m\\.?|p\\.? ?m\\.?|ص|م|de la manana|de la tarde|de la noche';
const ZONE =
  '(?:utc|gmt|z)? ?[+-]\\d{1,2}(?::?\\d\\d)?(?: ?\\([^)]*\\))?|[a-z]{1,4}(?! ?\\d)(?: ?\\([^)]*\\))?';
const SEPARATED =
  `(?:(${HALF_BEFORE}) ?)?(\\d{1,2})(?:[:h時时시点] ?(\\d\\d)?[分분]?(?:[:']? ?(\\d\\d)[秒초]?(?:[.,](\\d+))?)?)` +
  ` ?(${HALF_AFTER})?(?: ?(?:hrs?|uhr|uur|h)\\b)?(?: ?(${ZONE}))?`;
const BARE = `(\\d{1,2})(?:\\.(\\d\\d)(?:\\.(\\d\\d))?)?\\s?(?:(${HALF_AFTER})|hrs?|uhr|uur|h|o'clock)(?: ?(${ZONE}))?`;

/** A clock time at the end of a date, after T, a comma or a space. */
const AFTER_DATE = new RegExp(
  `(?:^|[\\s,t]|日)(?:(?:at|um|om|a|kl\\.?|о|об|в|o|godz\\.?|klo|à) )?(?:${SEPARATED}|${BARE})$`,
);
const ALONE = new RegExp(`^t?(?:${SEPARATED}|${BARE})$`);
/** The clock comes first in some programs: 19:28, 4 October 1957. */
const BEFORE_DATE =
  /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)? ?(a\.?m\.?|p\.?m\.?)?(?: ?(utc|gmt|z))?(?:,| on)? (?=.*\d)/;
const NOON = /^(?:noon|12 noon|midday|mittag|midi|mediodia|middag|полудень|poludnie)$/;

/** A clock time by itself; null if the text is none. */
export function readClock(text: string): Clock | DateFault | null {
  const folded = foldDate(text);
  if (NOON.test(folded)) return { hour: 12, minute: 0 };
  if (/^midnight$/.test(folded)) return { hour: 0, minute: 0 };
  const compact = /^(\d\d)(\d\d)(\d\d)?(z)?$/.exec(folded);
  if (compact && folded.length >= 4) {
    const [, hour, minute, second, zone] = compact;
    return clockOf({ hour, minute, second, zone }, text);
  }
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(folded);
  if (dotted) return clockOf({ hour: dotted[1], minute: dotted[2] }, text);
  const match = ALONE.exec(folded);
  return match && clockOfMatch(match, text);
}

/** Splits a folded date from its clock time. */
export function splitClock(
  folded: string,
  text: string,
): { readonly date: string; readonly clock: Clock | DateFault | null } {
  const first = BEFORE_DATE.exec(folded);
  if (first) {
    const [whole, hour, minute, second, fraction, half, zone] = first;
    const clock = clockOf({ hour, minute, second, fraction, half, zone }, text);
    return { date: folded.slice(whole.length), clock };
  }
  const match = AFTER_DATE.exec(folded);
  if (!match) return { date: folded, clock: null };
  const isCjk = match[0].startsWith('日');
  const date = folded.slice(0, match.index + (isCjk ? 1 : 0)).replace(/[,\s]+$/, '');
  if (date === '') return { date: folded, clock: null };
  return { date, clock: clockOfMatch(match, text) };
}

function clockOfMatch(match: RegExpExecArray, text: string): Clock | DateFault {
  const [, before, hour, minute, second, fraction, after, zone] = match;
  const [bareHour, bareMinute, bareSecond, bareHalf, bareZone] = match.slice(8);
  return clockOf(
    hour === undefined
      ? { hour: bareHour, minute: bareMinute, second: bareSecond, half: bareHalf, zone: bareZone }
      : { hour, minute, second, fraction, half: before ?? after, zone },
    text,
  );
}

type Digits = {
  readonly [part in 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'zone']?:
    | string
    | undefined;
};

function clockOf({ hour, minute, second, fraction, half, zone }: Digits, text: string) {
  const fault: DateFault = { fault: 'bad-time', part: text };
  const written = Number(hour);
  if (half !== undefined && (written > 12 || written < 1)) {
    // 19:28 PM is the same in both ways of counting; 0:30 AM too.
    const agrees = isAfternoon(half) ? written > 12 && written < 24 : written === 0;
    if (!agrees) return fault;
  }
  const isPast = half !== undefined && isAfternoon(half) && written < 12;
  const isMidnight = half !== undefined && !isAfternoon(half) && written === 12;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (offset === null) return fault;
  const clock = {
    hour: isMidnight ? 0 : written + (isPast ? 12 : 0),
    minute: Number(minute ?? 0),
    ...(second !== undefined && { second: Number(second) }),
    ...fractionOf(fraction ?? ''),
    ...(offset !== undefined && { offset }),
  };
  const isReal = clock.hour < 24 && clock.minute < 60 && (clock.second ?? 0) < 60;
  return isReal ? clock : { ...fault, fault: 'impossible-date' as const };
}

/** Milliseconds, and whether there is more behind them. */
function fractionOf(digits: string): Pick<DatePart, 'millisecond' | 'hasFraction'> {
  const millisecond = Number(digits.slice(0, 3).padEnd(3, '0'));
  return {
    ...(millisecond > 0 && { millisecond }),
    ...(/[1-9]/.test(digits.slice(3)) && { hasFraction: true }),
  };
}

function isAfternoon(half: string): boolean {
  return /^p|^م$|tarde|noche|午後|下午|오후/.test(half);
}

/** Minutes east of UTC; null for a zone with several meanings or none. */
function offsetOf(zone: string): number | null {
  const text = zone.replace(/ ?\(.*$/, '').trim();
  const named = ZONE_NAMES[text];
  if (named !== undefined) return named;
  const match = /^(?:utc|gmt|z)? ?([+-])(\d{1,2}):?(\d\d)?$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes;
}
