/** Dates that programs write as numbers: days since 1900, or milliseconds since 1970. */
import type { DatePart } from './parts';

const DAY_MS = 86_400_000;
/** Serial 1 is 1 January 1900. Spreadsheets count a 29 February 1900 that never was. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** A date of a spreadsheet program as a number of days. */
export function fromSerial(serial: number): DatePart {
  const ms = SERIAL_EPOCH + Math.round(serial * 86_400) * 1000;
  const date = partOf(serial < 60 ? ms + DAY_MS : ms);
  return Number.isInteger(serial) ? withoutClock(date) : date;
}

/** Epoch milliseconds, as a clock time of UTC. */
export function fromEpoch(ms: number): DatePart {
  return { ...partOf(ms), offset: 0 };
}

export function withoutClock({ year, month, day, approximate, uncertain }: DatePart): DatePart {
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(approximate && { approximate }),
    ...(uncertain && { uncertain }),
  };
}

/** The epoch milliseconds of a number or of digits; null if they are too few for one. */
export function epochOf(text: string): number | null {
  if (!/^-?\d{9,15}$/.test(text)) return null;
  const value = Number(text);
  const digits = text.replace('-', '').length;
  const ms = digits <= 10 ? value * 1000 : value;
  return Math.abs(ms) <= 8.64e15 ? ms : null;
}

/** 20250910100000 or 202509101000; null for other digits. */
export function compactOf(text: string): DatePart | null {
  const match = /^((?:1[5-9]|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60;
  return isReal
    ? { year, month, day, hour, minute, ...(match[6] && { second: Number(match[6]) }) }
    : null;
}

function partOf(ms: number): DatePart {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    ...(date.getUTCSeconds() > 0 && { second: date.getUTCSeconds() }),
    ...(date.getUTCMilliseconds() > 0 && { millisecond: date.getUTCMilliseconds() }),
  };
}
