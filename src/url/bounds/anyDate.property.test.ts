/** Random dates of 20 billion years either way, in every zone, as text, words, addresses, ticks. */
import { beforeAll, expect, test } from 'vitest';

import { createWords, loadLocale, locales, type Words } from '../../i18n';
import { createTimeline, MIN_VIEW_MS } from '../../model';
import { createTimelineStore } from '../../store';
import { coreOf } from '../../testCore';
import { createRandom } from '../../testRandom.mjs';
import {
  boundsOf,
  clamped,
  createTicks,
  daysInMonth,
  isoYear,
  MAX_YEAR,
  parseWhenText,
  toInstant,
  type DateParts,
  type Span,
} from '../../time';
import { readBound, writeBounds } from './bounds';

const DATES = 100_000;
/** The test writes an address for every 20th date, since that takes longer. */
const EACH_ADDRESS = 20;
const seed = Number(process.env['KRONIEK_SEED'] ?? 2025);
const random = createRandom(seed);
const int = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
const oneOf = <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T;

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const limits: Span = {
  start: toInstant({ year: -MAX_YEAR }, 'UTC', 'earlier'),
  end: toInstant({ year: MAX_YEAR }, 'UTC', 'earlier'),
};
let words: { readonly [locale: string]: Words } = {};
beforeAll(async () => {
  await Promise.all(locales.map((locale) => loadLocale(locale)));
  words = Object.fromEntries(locales.map((locale) => [locale, createWords(locale, 'UTC')]));
});

/** Years of every order of magnitude, as many before year 1 as after it. */
function randomYear(max: number): number {
  const size = 10 ** (random() * Math.log10(max));
  // Years with many zeros, too.
  const zeros = 10 ** int(0, 9);
  const rounded = random() < 0.3 && size > zeros ? Math.round(size / zeros) * zeros : size;
  return Math.round(Math.min(max, rounded)) * (random() < 0.5 ? -1 : 1);
}

const two = (n: number, length = 2): string => String(n).padStart(length, '0');
const precisions = 'year month season some-month some-day day minute second ms'.split(' ');

function randomDate(): { readonly text: string; readonly parts: DateParts } {
  const precision = oneOf(precisions);
  const year = randomYear(precision === 'year' ? MAX_YEAR : 9999);
  const [approximate, uncertain] = [random() < 0.2, random() < 0.2];
  const mark = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
  const marks = { ...(mark && '~%'.includes(mark) && { approximate: true as const }) };
  const both = { ...marks, ...(mark && '?%'.includes(mark) && { uncertain: true as const }) };
  const date = isoYear(year);
  const month = int(1, 12);
  const day = int(1, daysInMonth(year, month));
  const [hour, minute, second, millisecond] = [int(0, 23), int(0, 59), int(0, 59), int(0, 999)];
  const toDay = `${date}-${two(month)}-${two(day)}`;
  const toMinute = `${toDay}T${two(hour)}:${two(minute)}`;
  switch (precision) {
    case 'year':
      return { text: date + mark, parts: { year, ...both } };
    case 'month':
      return { text: `${date}-${two(month)}${mark}`, parts: { year, month, ...both } };
    case 'season':
      return { text: `${date}-22${mark}`, parts: { year, season: 'summer', ...both } };
    case 'some-month':
      return { text: `${date}-XX${mark}`, parts: { year, unspecified: 'month', ...both } };
    case 'some-day':
      return {
        text: `${date}-${two(month)}-XX${mark}`,
        parts: { year, month, unspecified: 'day', ...both },
      };
    case 'day':
      return { text: toDay + mark, parts: { year, month, day, ...both } };
    case 'minute':
      return { text: toMinute + mark, parts: { year, month, day, hour, minute, ...both } };
    case 'second':
      return {
        text: `${toMinute}:${two(second)}${mark}`,
        parts: { year, month, day, hour, minute, second, ...both },
      };
    default:
      return {
        text: `${toMinute}:${two(second)}.${two(millisecond, 3)}${mark}`,
        parts: { year, month, day, hour, minute, second, millisecond, ...both },
      };
  }
}

/** The year that English words say; null if they say none. */
function yearIn(text: string): number | null {
  const far = /([\d.,]+) (million|billion) years (ago|from now)/.exec(text);
  if (far) {
    const years = Number(far[1]?.replaceAll(',', '')) * (far[2] === 'million' ? 1e6 : 1e9);
    return Math.round(far[3] === 'ago' ? -years : years);
  }
  // The year comes last, before the clock time.
  const found = /(?:^|\s)([\d,]+)( BC| AD)?(?: \(uncertain\))?(?:, .*)?$/.exec(text);
  if (!found) return null;
  const year = Number(found[1]?.replaceAll(',', ''));
  return found[2] === ' BC' ? 1 - year : year;
}

test(`${DATES} dates: text, words and address say the same date`, () => {
  const wrong: unknown[] = [];
  for (let i = 0; i < DATES; i++) {
    const zone = oneOf(zones);
    const { text, parts } = randomDate();
    const when = parseWhenText(text, zone);
    if (JSON.stringify(when?.first) !== JSON.stringify(parts)) wrong.push([text, when]);
    if (!when) continue;
    const said = words['en']?.when({ ...when, isNight: false, zone }, { length: 'long' }) ?? '';
    const year = yearIn(said);
    // The one year between two ways to count is left out of prehistory (see `calendar.ts`).
    const tolerance = parts.year <= -10_000 ? 1 : 0;
    if (year === null || Math.abs(year - parts.year) > tolerance) wrong.push([text, said]);
    const [, clock = ''] = /T([^~?%]*)/.exec(text) ?? [];
    if (!said.includes(clock) || (clock && /\d$/.test(said.split(clock)[1]?.[0] ?? '')))
      wrong.push([text, said]);
    if (parts.year < 100 && !/BC|AD|ago/.test(said)) wrong.push([text, said]);
    if (i % EACH_ADDRESS > 0) continue;
    const { startEarliest } = boundsOf(when, zone, false);
    const length = MIN_VIEW_MS * 10 ** (random() * 10);
    const view = clamped(
      { start: startEarliest, end: startEarliest + length },
      limits,
      MIN_VIEW_MS,
    );
    const written = writeBounds(view, limits, zone);
    const [from, to] = [readBound(written.from, zone), readBound(written.to, zone)];
    const read = { start: from?.asStart ?? NaN, end: to?.asEnd ?? NaN };
    const again = writeBounds(read, limits, zone);
    if (again.from !== written.from || again.to !== written.to) wrong.push([view, written, again]);
    // Half a day of thirty, half a minute of ten, and so on; a whole unit at a skipped time.
    const error = Math.max(Math.abs(read.start - view.start), Math.abs(read.end - view.end));
    if (!(error <= (view.end - view.start) / 14)) wrong.push([view, written, read]);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
}, 60_000);

const randomView = (shortestMs: number): Span => {
  const middle = toInstant({ year: randomYear(MAX_YEAR) }, 'UTC', 'earlier');
  const length = shortestMs * ((MAX_YEAR * 4e10) / shortestMs) ** random();
  const view = { start: middle - random() * length, end: middle + random() * length };
  return clamped(view, limits, MIN_VIEW_MS);
};

test('ticks of any view are in order, apart, and never in a year 0', () => {
  for (let i = 0; i < 2000; i++) {
    const view = randomView(MIN_VIEW_MS);
    const locale = oneOf(locales);
    const inWords = words[locale] as Words;
    const labelPx = (tick: Parameters<Words['tick']>[0], level: 'minor' | 'major'): number =>
      inWords.tick(tick, level).length * 6.4;
    const { minor, major } = createTicks(oneOf(zones))(view, 1000, labelPx);
    const scale = 1000 / (view.end - view.start);
    expect(minor.length).toBeGreaterThan(0);
    for (const [level, ticks] of [
      ['minor', minor],
      ['major', major],
    ] as const) {
      const overlaps = ticks.filter((tick, k) => {
        const next = ticks[k + 1];
        return next && (next.at - tick.at) * scale < labelPx(tick, level) + 12;
      });
      expect(overlaps).toEqual([]);
      const texts = ticks.map((tick) => inWords.tick(tick, level));
      expect(texts.filter((text) => /(?<![\d.,:])0(?![\d.,:])|(?<!\p{L})-\d/u.test(text))).toEqual(
        [],
      );
      expect(new Set(texts.filter((_, k) => ticks[k]?.unit === 'year')).size).toBe(
        ticks.filter(({ unit }) => unit === 'year').length,
      );
    }
  }
}, 60_000);

test('zooming in 60 steps about a point of any age keeps it within half a pixel', () => {
  const core = coreOf([], limits);
  const timeline = { ...createTimeline(core, () => Promise.resolve({})), limits };
  for (let i = 0; i < 500; i++) {
    const store = createTimelineStore(timeline);
    const { actions } = store.getState();
    const anchor = toInstant({ year: randomYear(MAX_YEAR * 0.99) }, 'UTC', 'earlier');
    const px = (): number => {
      const { start, end } = store.getState().view;
      return ((anchor - start) / (end - start)) * 1600;
    };
    const before = px();
    for (let step = 0; step < 60; step++) {
      actions.zoomBy(0.5, anchor);
      expect(Math.abs(px() - before)).toBeLessThanOrEqual(0.5);
    }
    const { start, end } = store.getState().view;
    expect(end - start).toBeLessThan(31 * 86_400_000);
    if (Math.abs(anchor) < 8e15) expect(end - start).toBeCloseTo(MIN_VIEW_MS, -1);
  }
});
