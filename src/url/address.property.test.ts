/** What holds of every address, whatever the zone, the view and the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MIN_VIEW_MS, type Timeline } from '../model';
import { exactState } from './exact';
import { readAddress, writeAddress } from './index';
import { testTimeline } from './testTimeline';

const DAY = 86_400_000;

/** Zones with changes at 02:00, at midnight, by half an hour, and one off by seconds (until 1935). */
const timelines = [
  testTimeline(),
  testTimeline('America/Los_Angeles'),
  testTimeline('America/Havana'),
  testTimeline('Africa/Cairo'),
  testTimeline('Australia/Lord_Howe'),
  testTimeline('Pacific/Apia', 2011),
  testTimeline('Asia/Tehran', 1920),
];
const anyTimeline = fc.constantFrom(...timelines);
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Short views are as likely as long ones. */
const anyView = fc
  .tuple(share, share, fc.boolean())
  .map(([where, size, snapped]) => (of: Timeline) => {
    const room = of.limits.end - of.limits.start;
    const length = MIN_VIEW_MS * (room / MIN_VIEW_MS) ** size;
    const start = of.limits.start + where * (room - length);
    const step = snapped ? 60_000 : 1;
    return {
      start: Math.max(of.limits.start, Math.floor(start / step) * step),
      end: Math.min(of.limits.end, Math.ceil((start + length) / step) * step),
    };
  });
const anySelected = fc.constantFrom(null, 'talks', 'drones', 'offer', 'war', 'decision');
const anyKnown = fc.constantFrom(null, '2025-09-10', '2024-02-29', '1999-12-31');

test('what is written is read back as it was, but for rounding', () => {
  fc.assert(
    fc.property(anyTimeline, anyView, anySelected, anyKnown, (of, viewIn, selected, known) => {
      const view = viewIn(of);
      const text = writeAddress({ view, selected, known }, of);
      const back = readAddress(text, of);
      // Half a unit; a whole one at a limit, which rounding may not pass, and for the least length.
      const unit = back.view.end - back.view.start < 29 * DAY ? 60_000 : DAY + 3_600_000;
      expect(back.notices).toEqual([]);
      expect(back).toMatchObject({ selected, known });
      expect(Math.abs(back.view.start - view.start)).toBeLessThanOrEqual(unit);
      expect(Math.abs(back.view.end - view.end)).toBeLessThanOrEqual(unit);
      expect(writeAddress(back, of)).toBe(text);
      expect(readAddress(text, of, exactState(view)).view).toEqual(view);
    }),
    { numRuns: 3000 },
  );
});

const anyBound = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('2025', '2011', '2026', '1920', '1800', '9999', '0001', '0000', '20'),
      fc.constantFrom('', '-01', '-03', '-10', '-11', '-12', '-13', '-4'),
      fc.constantFrom('', '-01', '-02', '-26', '-30', '-31', '-32'),
      fc.constantFrom('', 'T00:00', 'T00:30', 'T01:59', 'T02:30', 'T23:59', 'T24:00', 'T2:0'),
      fc.constantFrom('', '', 'Z', '+01:00'),
    )
    .map((parts) => parts.join('')),
  fc.string(),
);
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(
      anyBound,
      anyBound,
      fc.constantFrom(
        '',
        '&event=talks',
        '&event=alaska',
        '&event=%',
        '&known=2025-09-10',
        '&known=1',
      ),
    )
    .map(([from, to, event]) => `?from=${from}&to=${to}${event}`),
  anyBound.map((bound) => `?to=${encodeURIComponent(bound)}`),
);

test('whatever is read, the view is within the limits, and writing it comes to rest', () => {
  fc.assert(
    fc.property(anyTimeline, anyQuery, fc.anything(), (of, query, state) => {
      const { notices: _, ...asked } = readAddress(query, of, state);
      const { view, selected } = asked;
      expect(view.start).toBeGreaterThanOrEqual(of.limits.start);
      expect(view.end).toBeLessThanOrEqual(of.limits.end);
      expect(view.end - view.start).toBeGreaterThanOrEqual(MIN_VIEW_MS - 1);
      const text = writeAddress(asked, of);
      expect(writeAddress(readAddress(text, of), of)).toBe(text);
      // The parameters of others never change what ours mean.
      expect(readAddress(writeAddress(asked, of, query), of).selected).toBe(selected);
    }),
    { numRuns: 3000 },
  );
});
