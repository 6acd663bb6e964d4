/** Clock times as written, on the clock of a zone or as instants. Pages do not ship this. */
import { HOUR, MINUTE } from '../../base';
import { plainToLocalMs } from '../civil';
import { parseLocalDateTime } from '../dates';
import type { DateParts } from '../types';
import { toInstant, toPlain } from '../zones';

const OFFSET = /(?:Z|([+-])([01]\d|2[0-3])(?::([0-5]\d))?)$/;

/**
 * Parses a clock time as `parseLocalDateTime` does, or an instant: such a time with Z or an offset
 * (`+02:00`, `+02`). An instant becomes the time on the clock of the zone, with `offsetMs` if that
 * time alone does not say which instant it is. Null for anything else.
 */
export function parseDateTime(text: string, zone: string): DateParts | null {
  const found = /T.*[Z+-]/.test(text) ? OFFSET.exec(text) : null;
  if (!found) return parseLocalDateTime(text);
  const written = parseLocalDateTime(text.slice(0, found.index));
  if (!written) return null;
  const [, sign, hours = 0, minutes = 0] = found;
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE;
  const instant = plainToLocalMs(written) + (sign === '-' ? offset : -offset);
  const { second, millisecond, ...toMinute } = toPlain(instant, zone, 'ms');
  const parts: DateParts = {
    ...toMinute,
    ...(written.second !== undefined && second !== undefined && { second }),
    ...(written.millisecond !== undefined && millisecond !== undefined && { millisecond }),
  };
  const isClear = (['earlier', 'later'] as const).every(
    (choice) => toInstant(parts, zone, choice) === instant,
  );
  return isClear ? parts : { ...parts, offsetMs: plainToLocalMs(parts) - instant };
}
