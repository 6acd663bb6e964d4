import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../base';
import {
  dateOfDay,
  dayNumberOf,
  daysInMonth,
  localMsToPlain,
  MAX_EXACT_MS,
  MAX_YEAR,
  momentBefore,
  plainToLocalMs,
} from './civil';

const anyYear = fc.integer({ min: -MAX_YEAR, max: MAX_YEAR });

test('agrees with Date wherever there is one', () => {
  const anyMs = fc.integer({ min: -MAX_EXACT_MS, max: MAX_EXACT_MS });
  fc.assert(
    fc.property(anyMs, (ms) => {
      const date = new Date(ms);
      const plain = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
        millisecond: date.getUTCMilliseconds(),
      };
      expect(localMsToPlain(ms, 'ms')).toEqual(plain);
      expect(plainToLocalMs(plain)).toBe(ms);
    }),
    { numRuns: 20_000 },
  );
});

test('months and days overflow as those of Date', () => {
  const small = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(small, small, small, (year, month, day) => {
      const expected = new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
      expect(dayNumberOf({ year, month, day })).toBe(expected);
    }),
  );
});

test('every day within 20 billion years has a date of its own, and its ms keep it', () => {
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 1, max: 12 }), fc.nat(30), (year, month, last) => {
      const date = { year, month, day: Math.min(last + 1, daysInMonth(year, month)) };
      expect(dateOfDay(dayNumberOf(date))).toEqual(date);
      const local = plainToLocalMs(date);
      expect(localMsToPlain(local, 'minute')).toEqual({ ...date, hour: 0, minute: 0 });
      expect(plainToLocalMs(localMsToPlain(momentBefore(local), 'minute'))).toBeLessThan(local);
      expect(dateOfDay(dayNumberOf(date) - 1)).toMatchObject(
        (({ year: y, month: m, day }) => ({ year: y, month: m, day }))(
          localMsToPlain(momentBefore(local), 'minute'),
        ),
      );
    }),
    { numRuns: 20_000 },
  );
});
