import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../bounds';
import { parseWhenText } from './edtf';
import { parseDateTime } from './instants';

const amsterdam = 'Europe/Amsterdam';
const tenth = { year: 2025, month: 9, day: 10 };

test.each([
  ['2025-09-10T21:30Z', { ...tenth, hour: 23, minute: 30 }],
  ['2025-09-10T21:30:05Z', { ...tenth, hour: 23, minute: 30, second: 5 }],
  ['2025-09-10T21:30:05.250Z', { ...tenth, hour: 23, minute: 30, second: 5, millisecond: 250 }],
  ['2025-09-11T01:30+04:00', { ...tenth, hour: 23, minute: 30 }],
  ['2025-09-10T17:00-04:30', { ...tenth, hour: 23, minute: 30 }],
  ['2025-09-10T23:30+02', { ...tenth, hour: 23, minute: 30 }],
  ['2025-09-10T23:30', { ...tenth, hour: 23, minute: 30 }],
])('%s is on the clock of the zone', (text, parts) => {
  expect(parseDateTime(text, amsterdam)).toEqual(parts);
});

test.each([
  '2025-09-10Z',
  '2025-09-10T21:30z',
  '2025-09-10T21:30+2',
  '2025-09-10T21:30+0200',
  '2025-09-10T21:30+24:00',
  '2025-09-10T21:30+02:60',
  '2025-09-10T24:00Z',
  '2025-02-30T10:00Z',
  '2025-09-10T21:30Z+02:00',
])('%s is no instant', (text) => expect(parseDateTime(text, amsterdam)).toBeNull());

describe('the doubled hour of autumn', () => {
  test.each([
    ['2025-10-26T00:30Z', 7_200_000],
    ['2025-10-26T02:30+02:00', 7_200_000],
    ['2025-10-26T01:30Z', 3_600_000],
    ['2025-10-26T02:30+01:00', 3_600_000],
  ])('%s says which of the two it is', (text, offsetMs) => {
    const date = { year: 2025, month: 10, day: 26, hour: 2, minute: 30 };
    expect(parseDateTime(text, amsterdam)).toEqual({ ...date, offsetMs });
  });

  test('a range may go from the first to the second', () => {
    const when = parseWhenText('2025-10-26T02:50+02:00/2025-10-26T02:10+01:00', amsterdam);
    expect(when && boundsOf(when, amsterdam, false)).toMatchObject({
      startEarliest: Date.parse('2025-10-26T00:50Z'),
      endLatest: Date.parse('2025-10-26T01:10Z'),
    });
    const back = '2025-10-26T02:10+01:00/2025-10-26T02:50+02:00';
    expect(parseWhenText(back, amsterdam)).toBeNull();
  });
});

test('the bounds of an instant are the instant, in every zone', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  fc.assert(
    fc.property(
      fc.date({ min: new Date(-1e14), max: new Date(1e14), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const iso = date.toISOString().replace(/^-00/, '-');
        const when = parseWhenText(iso, zone);
        expect(when && boundsOf(when, zone, false).startEarliest).toBe(+date);
        const toMinute = iso.replace(/:[^:]*$/, 'Z');
        const minute = parseWhenText(toMinute, zone);
        expect(minute && boundsOf(minute, zone, false).startEarliest).toBe(
          Math.floor(+date / 60_000) * 60_000,
        );
      },
    ),
    { numRuns: 3000 },
  );
});
