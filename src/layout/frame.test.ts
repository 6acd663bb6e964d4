import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../base';
import type { When } from '../model';
import { boundsOf, exactly, type TestEvent } from '../testCore';
import type { Span } from '../time';
import { createWords } from '../i18n';
import { createLayout } from './frame';
import { createRandom, layoutOf, measure, oneOf, randomTimeline, timelineOf } from './testLayout';
import type { EventMark, Frame, TextStyle } from './types';

const day = (text: string): number => Date.parse(`${text}T00:00:00+02:00`);
const period: Span = { start: day('2025-08-01'), end: day('2025-09-01') };
const size = { widthPx: 500, heightPx: 420 };

function frameOf(events: readonly TestEvent[], view: Span = period, now?: number): Frame {
  return layoutOf(timelineOf(events, period), 'en', now).frame(view, size);
}
function only({ marks }: Frame): EventMark {
  const [mark] = marks;
  if (marks.length !== 1 || !mark || mark.kind === 'cluster') throw new Error('not one mark');
  return mark;
}

describe('marks', () => {
  test('a span has a certain part and fades on both sides', () => {
    const bounds = {
      startEarliest: day('2025-08-05'),
      startLatest: day('2025-08-08'),
      endEarliest: day('2025-08-20'),
      endLatest: day('2025-08-26'),
    };
    const mark = only(frameOf([{ id: 'plan', bounds, when: { form: 'span' } }]));
    const x = (at: number): number => ((at - period.start) / (31 * DAY)) * 500;
    expect(mark.kind).toBe('span');
    for (const [drawn, start, end] of [
      [mark.fadeStart, '2025-08-05', '2025-08-08'],
      [mark.certainX, '2025-08-08', '2025-08-20'],
      [mark.fadeEnd, '2025-08-20', '2025-08-26'],
    ] as const) {
      expect(drawn?.[0]).toBeCloseTo(x(day(start)));
      expect(drawn?.[1]).toBeCloseTo(x(day(end)));
    }
  });

  test('a span has its certain part even if only its fade is in view', () => {
    const bounds = {
      ...exactly(day('2025-08-02'), day('2025-08-04')),
      endLatest: day('2025-08-30'),
    };
    const view = { start: day('2025-08-15'), end: day('2025-08-18') };
    const mark = only(frameOf([{ id: 'plan', bounds }], view));
    expect(mark.certainX).not.toBeNull();
    expect(mark.certainX?.[1]).toBeLessThan(0);
    expect(mark.fadeEnd?.[1]).toBeGreaterThan(500);
  });

  test('a span with an unknown end has a glyph at its start', () => {
    const start = day('2025-08-10');
    const bounds = { ...exactly(start, start), endLatest: day('2025-08-30') };
    const mark = only(frameOf([{ id: 'plan', bounds, when: { form: 'open-end' } }]));
    expect(mark.certainX).toBeNull();
    expect(mark.x).toBeCloseTo((9 / 31) * 500);
  });

  test('a day that overlaps the view is visible in it, although it is drawn as a point', () => {
    const bounds = exactly(day('2025-08-10'), day('2025-08-10') + 4 * 3_600_000);
    for (const view of [
      { start: day('2025-08-10') + 3.9 * 3_600_000, end: day('2025-09-08') },
      { start: day('2025-07-13'), end: day('2025-08-10') + 60_000 },
    ]) {
      const mark = only(frameOf([{ id: 'day', bounds }], view));
      expect(mark.kind).toBe('point');
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x).toBeLessThanOrEqual(500);
    }
  });

  test('the label of a span that starts before the view is pinned to the edge', () => {
    const events = [
      { id: 'war', title: 'War', bounds: exactly(day('2025-08-02'), day('2025-08-30')) },
    ];
    const { label } = only(frameOf(events, { start: day('2025-08-10'), end: day('2025-08-20') }));
    expect(label).toMatchObject({ x: 4, anchor: 'start', title: 'War' });
  });

  test('an uncertain moment near the end of the period has its label before it', () => {
    const [first, last] = [day('2025-08-24'), day('2025-08-28')];
    const bounds = boundsOf(first, last, first, last);
    const events = [{ id: 'it', title: 'A thing that happened about then', bounds }];
    const { label } = only(frameOf(events));
    expect(label).toMatchObject({ title: 'A thing that happened about then', anchor: 'end' });
    expect(label?.x).toBeLessThan(((first - period.start) / (31 * DAY)) * 500);
  });

  test('titles from importance 4 are bold, and each title is measured in its own weight', () => {
    const bounds = exactly(day('2025-08-12'), day('2025-08-12'));
    for (const importance of [1, 2, 3, 4, 5]) {
      const events = [{ id: 'it', title: 'A thing that happened', importance, bounds }];
      const { label } = only(frameOf(events, { start: day('2025-08-10'), end: day('2025-08-20') }));
      expect(label?.face).toBe(importance < 4 ? 'light' : 'title');
      const [title, date] = [
        measure('A thing that happened', label?.face ?? 'tick'),
        measure(label?.date ?? '', 'date'),
      ];
      expect(label?.dateDyPx).toBeGreaterThan(0);
      expect(label?.widthPx).toBeCloseTo(Math.max(title, date));
    }
  });

  test('are in order of time', () => {
    const timeline = randomTimeline(createRandom(5), 60);
    const { marks } = layoutOf(timeline).frame(timeline.period, size);
    const times = marks.map((mark) =>
      mark.kind === 'cluster' ? mark.span.start : timeline.anchorOf(mark.event),
    );
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});

describe('short titles', () => {
  const long = 'Ambassadorsconferenceinstockholm';
  const at = day('2025-08-16');
  const titleOf = (short: string, widthPx: number): string | undefined => {
    const bounds = exactly(at, at);
    const timeline = timelineOf([{ id: 'talks', title: long, short, bounds }], period);
    const { marks } = layoutOf(timeline).frame(period, { widthPx, heightPx: 420 });
    return marks[0]?.label?.title;
  };
  test('a short title stands where the title does not fit', () => {
    expect(titleOf('Stockholm', 900)).toBe(long);
    expect(titleOf('Stockholm', 360)).toBe('Stockholm');
  });
});

describe('clock times of labels', () => {
  const at = Date.parse('2025-08-16T13:20:00+02:00');
  const first = { year: 2025, month: 8, day: 16, hour: 13, minute: 20 };
  const zone = 'Europe/Amsterdam';
  const dateIn = (hours: number, when: Partial<When> = {}): string | undefined => {
    const event = { id: 'talks', bounds: exactly(at, at), when: { first, zone, ...when } };
    const view = { start: at - (hours * HOUR) / 2, end: at + (hours * HOUR) / 2 };
    return frameOf([event], view).marks[0]?.label?.date;
  };
  test('a view of less than two days has them', () => {
    expect(dateIn(47)).toBe('13:20');
    expect(dateIn(1)).toBe('13:20');
    expect(dateIn(80)).toBe('16 Aug');
  });
  test('an event of a day has its date, and so has one in the time of another zone', () => {
    const { hour: _, minute: __, ...wholeDay } = first;
    expect(dateIn(40, { first: wholeDay })).toBe('16 Aug');
    expect(dateIn(40, { zone: 'Europe/London' })).toBe('16 Aug');
  });
});

test('the current time is drawn only inside both the period and the view', () => {
  const nowX = (now: string, view?: Span) => frameOf([], view, day(now)).nowX;
  expect(nowX('2025-08-16')).toBeCloseTo((15 / 31) * 500);
  expect(nowX('2025-09-01', { ...period, end: day('2025-09-20') })).toBeNull();
  expect(nowX('2025-08-16', { ...period, end: day('2025-08-10') })).toBeNull();
  expect(frameOf([]).nowX).toBeNull();
});

describe('axis', () => {
  test('the labels of each row stay apart and inside the plot', () => {
    const random = createRandom(7);
    const timeline = randomTimeline(random, 12);
    const layout = layoutOf(timeline);
    for (let round = 0; round < 300; round++) {
      const length = 600_000 * 60_000 ** random();
      const start = timeline.period.start + random() * 40 * DAY;
      const widthPx = oneOf(random, [288, 552, 720, 1296]);
      const frame = layout.frame({ start, end: start + length }, { widthPx, heightPx: 500 });
      for (const row of [frame.major, frame.minor]) {
        const labelled = row.filter(({ label }) => label !== '');
        labelled.forEach(({ x, label }, k) => {
          const end = x + 5 + measure(label, 'tick');
          expect(end).toBeLessThanOrEqual(Math.min(frame.plotPx, labelled[k + 1]?.x ?? Infinity));
          expect(x).toBeGreaterThanOrEqual(0);
        });
      }
      expect(frame.major.filter(({ isPinned }) => isPinned).length).toBeLessThanOrEqual(1);
    }
  });

  test('headings are measured by their own texts', () => {
    const timeline = timelineOf([], period);
    const measuredTexts = new Set<string>();
    const recordText = (text: string, style: TextStyle): number => {
      if (style === 'tick') measuredTexts.add(text);
      return measure(text, style);
    };
    const words = createWords('en', 'Europe/Amsterdam');
    createLayout(timeline, { words, measure: recordText }).frame(period, size);
    expect(measuredTexts).toContain('Aug 2025');
    // The text that a month would have in the lower row.
    expect(measuredTexts).not.toContain('Aug');
  });

  test('a heading is pinned while its month continues, and yields to the next heading', () => {
    const headings = (start: string): string[] =>
      frameOf([], { start: day(start), end: day(start) + 20 * DAY }).major.map(
        ({ label, isPinned, x }) => `${label}${isPinned ? ' pinned' : ''} ${Math.round(x)}`,
      );
    expect(headings('2025-08-10')).toEqual(['Aug 2025 pinned 0']);
    expect(headings('2025-08-20')).toEqual(['Aug 2025 pinned 0', 'Sept 2025 300']);
    expect(headings('2025-08-31')).toEqual(['Sept 2025 25']);
  });
});

describe('overview', () => {
  const events = [
    { id: 'long', bounds: exactly(day('2025-08-01'), day('2025-09-01')) },
    {
      id: 'by',
      lane: 1,
      when: { form: 'by' as const },
      bounds: {
        ...exactly(period.start, day('2025-08-16')),
        startLatest: day('2025-08-16'),
        endEarliest: period.start,
      },
    },
    {
      id: 'between',
      lane: 2,
      bounds: {
        startEarliest: day('2025-08-05'),
        startLatest: day('2025-08-27'),
        endEarliest: day('2025-08-22'),
        endLatest: day('2025-08-27'),
      },
    },
    { id: 'day', bounds: exactly(day('2025-08-16'), day('2025-08-17')) },
  ];
  const timeline = timelineOf(events, period, 3);
  const overview = layoutOf(timeline).overview(400, 4);

  test('counts a span along its length, and each event once at its anchor', () => {
    const cellsOf = (lane: number) => overview.cells.filter((cell) => cell.lane === lane);
    expect(cellsOf(0).map(({ overlapCount, anchorCount }) => [overlapCount, anchorCount])).toEqual([
      [1, 1],
      [1, 0],
      [2, 1],
      [2, 0],
      [1, 0],
    ]);
    const [first] = cellsOf(0);
    const last = cellsOf(0).at(-1);
    // The period has a twenty-fifth of padding on either side.
    expect(first?.x).toBeCloseTo(12);
    expect((last?.x ?? 0) + (last?.widthPx ?? 0)).toBeCloseTo(388);
    for (const moment of [cellsOf(1), cellsOf(2)]) {
      expect(moment).toHaveLength(1);
      expect(moment[0]?.x).toBeCloseTo(192);
      expect(moment[0]?.widthPx).toBeCloseTo(4);
    }
    expect(overview.maxAnchorCount).toBe(1);
  });

  test('has ticks', () => {
    expect(overview.ticks.some(({ label }) => label !== '')).toBe(true);
  });
});
