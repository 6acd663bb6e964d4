/** The drawing of the shipped dataset shows every dated event. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, parseDataset } from '../format';
import { createWords, locales, type Locale } from '../i18n';
import { createTimeline, type Timeline } from '../model';
import { exactly } from '../testCore';
import { neededHeight } from './neededHeight';
import type { Frame } from './types';
import { eventsOf, layoutOf, measure, ownView, timelineOf } from './testLayout';

/** Whether a title has a word's end between three fifths and its end, where it may be cut. */
const canBeShort = (title: string): boolean => title.lastIndexOf(' ') >= 0.6 * title.length;

const file = new URL('../../data/security-guarantees.json', import.meta.url);
const { dataset } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));

function timelineIn(locale: Locale): Timeline {
  if (!dataset) throw new Error('the dataset has errors');
  return createTimeline(compile(dataset, locale).core, () => Promise.resolve({}));
}

const textsIn = (timeline: Timeline, locale: Locale) => ({
  words: createWords(locale, timeline.core.timeZone),
  measure,
});

const cases = locales
  .filter((locale) => dataset?.languages.includes(locale))
  .flatMap((locale) =>
    [288, 328, 552, 644, 704, 720, 764, 836, 864, 944, 960].map((widthPx) => ({ locale, widthPx })),
  );

describe.each(cases)('$locale at $widthPx px', ({ locale, widthPx }) => {
  const timeline = timelineIn(locale);
  const layout = layoutOf(timeline, locale);
  const size = { widthPx, heightPx: 640 };
  const dated = Array.from({ length: timeline.dated }, (_, i) => i);

  test.each(['full', 'compact'] as const)(
    'the whole period shows every dated event: %s',
    (density) => {
      const { marks, plotPx } = layout.frame(timeline.period, size, density);
      const shown = marks.flatMap(eventsOf);
      expect(shown.toSorted((a, b) => a - b)).toEqual(dated);
      const outside = marks.filter((mark) => {
        if (mark.kind === 'cluster') return mark.x < 0 || mark.x > plotPx;
        // A glyph is in the plot; a span may start before it and end after it.
        const [from, to] = mark.certainX ?? [mark.x, mark.x];
        return to < 0 || from > plotPx;
      });
      expect(outside.map(({ key }) => key)).toEqual([]);
    },
  );

  test('each event has its own mark and label in a view of its span', () => {
    const missing = dated.filter((i) => {
      const { marks } = layout.frame(ownView(timeline, i), size);
      const mark = marks.find(({ key }) => key === timeline.idOf(i));
      return !mark || (widthPx >= 552 && canBeShort(timeline.titleOf(i)) && !mark.label?.title);
    });
    expect(missing.map(timeline.idOf)).toEqual([]);
  });
});

const shippedLocales = locales.filter((locale) => dataset?.languages.includes(locale));

describe.each(shippedLocales)('labels of the whole period and of named ranges in %s', (locale) => {
  const timeline = timelineIn(locale);
  const layout = layoutOf(timeline, locale);
  const sizeAt = (widthPx: number) => ({
    widthPx,
    heightPx: neededHeight(timeline, widthPx, textsIn(timeline, locale)),
  });
  const wholeIn = (frame: Frame): number =>
    frame.marks.filter(({ label }) => label && !label.title.endsWith('…')).length;

  test('a page of 768 px shows nearly every title whole', () => {
    const size = sizeAt(704);
    expect(size.heightPx).toBeLessThanOrEqual(1200);
    const frame = layout.frame(timeline.period, size);
    expect(frame.marks.length).toBe(timeline.dated);
    expect(wholeIn(frame)).toBeGreaterThanOrEqual(44);
  });

  test.each([
    [720, 560, 25],
    // The drawing in a frame of 720 × 560 px.
    [696, 466, 26],
  ])('a drawing of %i × %i px shows at least %i titles whole', (widthPx, heightPx, least) => {
    const frame = layout.frame(timeline.period, { widthPx, heightPx });
    expect(frame.marks.length).toBe(timeline.dated);
    expect(wholeIn(frame)).toBeGreaterThanOrEqual(least);
  });

  test.each([704, 1216, 1500])('no title is cut in a named range at %i px', (widthPx) => {
    const size = sizeAt(widthPx);
    const cut = timeline.core.ranges.flatMap(({ slug, span }) =>
      layout
        .frame(span, size)
        .marks.filter(({ kind, label }) => kind === 'cluster' || label?.title.endsWith('…'))
        .map(({ key }) => `${slug}: ${key}`),
    );
    expect(cut).toEqual([]);
  });
});

test.each(shippedLocales)(
  'in %s each event has its own mark at the height that the drawing needs',
  (locale) => {
    const timeline = timelineIn(locale);
    const layout = layoutOf(timeline, locale);
    for (const widthPx of [1040, 1216, 1500]) {
      const heightPx = neededHeight(timeline, widthPx, textsIn(timeline, locale));
      expect(heightPx).toBeLessThanOrEqual(850);
      const { marks } = layout.frame(timeline.period, { widthPx, heightPx });
      const labels = marks.flatMap(({ label }) => label ?? []);
      const whole = labels.filter(({ title }) => !title.endsWith('…'));
      expect({
        widthPx,
        own: marks.filter(({ kind }) => kind !== 'cluster').length,
        isMostlyLabelled: whole.length >= 50,
      }).toEqual({ widthPx, own: timeline.dated, isMostlyLabelled: true });
    }
  },
);

test('a drawing is as tall as it needs to be, within limits', () => {
  const period = { start: Date.UTC(2025, 0, 1), end: Date.UTC(2026, 0, 1) };
  const heightAt = (timeline: Timeline): number =>
    neededHeight(timeline, 900, textsIn(timeline, 'en'));
  const heightOf = (count: number): number =>
    heightAt(
      timelineOf(
        Array.from({ length: count }, (_, k) => ({
          id: `event-${k}`,
          title: 'A title of some words',
          bounds: exactly(period.start + k * 60_000, period.start + (k + 1) * 60_000),
        })),
        period,
      ),
    );
  expect(heightOf(2)).toBe(200);
  expect(heightOf(12)).toBeGreaterThan(heightOf(6));
  expect(heightOf(200)).toBe(850);
});

test('labels have the year only if it is not implied', () => {
  const timeline = timelineIn('en');
  const { marks } = layoutOf(timeline).frame(timeline.period, { widthPx: 1100, heightPx: 900 });
  const dateOf = (id: string) => marks.find(({ key }) => key === id)?.label?.date;
  expect(dateOf('nsatu')).toBe('since c. 2024');
  expect(dateOf('alaska-talks')).toBe('15 Aug');
});

test('an event known only by its latest date is marked at that date', () => {
  const timeline = timelineIn('en');
  const i = timeline.indexOf('military-plan') ?? -1;
  const { marks, plotPx } = layoutOf(timeline).frame(timeline.period, {
    widthPx: 944,
    heightPx: 560,
  });
  const mark = marks.find(({ key }) => key === 'military-plan');
  const { start, end } = timeline.period;
  const latest = timeline.boundsOf(i).endLatest;
  expect(mark?.x).toBeCloseTo(((latest - start) / (end - start)) * plotPx, 0);
});
