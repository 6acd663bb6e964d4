import { expect, test } from 'vitest';

import { DAY } from '../../base';
import type { Timeline } from '../../model';
import { exactly, timelineOf } from '../../testCore';
import { eventsOfSection, listSectionsOf } from './listSections';

const start = Date.UTC(2020, 0, 1);

/** Events `every` days apart, each `length` days long. The first begins with 2020. */
function eventsApart(count: number, every: number, undated = 0, length = 1): Timeline {
  const at = (days: number) => start + Math.floor(days) * DAY;
  const events = Array.from({ length: count + undated }, (_, i) => ({
    id: `e${i}`,
    bounds: i < count ? exactly(at(i * every), at(i * every + length)) : null,
  }));
  return timelineOf(events, { start, end: start + Math.ceil(count * every + length) * DAY });
}

test('each event is in one section, a month each, of at most 500 events', () => {
  const timeline = eventsApart(3000, 0.03, 3);
  const { sections, sectionOf } = listSectionsOf(timeline);
  const events = sections.flatMap((section) => eventsOfSection(timeline, section));
  expect(events).toEqual([...Array(3003).keys()]);
  expect(sections.slice(0, 4).map(({ path }) => path)).toEqual([
    '2020-01',
    '2020-01/2',
    '2020-01/3',
    '2020-02',
  ]);
  expect(sections.at(-1)?.path).toBe('undated');
  for (const { from, to } of sections) expect(to - from).toBeLessThanOrEqual(500);
  for (const i of [0, 499, 500, 2999, 3002]) {
    const section = sectionOf(i);
    expect(section && eventsOfSection(timeline, section)).toContain(i);
  }
});

test('a section is a year if months would be too many', () => {
  const { sections } = listSectionsOf(eventsApart(500, 30.5));
  expect(sections[0]).toMatchObject({ path: '2020', month: { year: 2020 } });
  expect(sections.length).toBeLessThan(45);
});

test('sections in view hold each event that overlaps the view once', () => {
  const timeline = eventsApart(400, 0.5, 2, 90);
  const { sectionsInView } = listSectionsOf(timeline);
  for (const [from, to] of [
    [-10, 500],
    [100, 101],
    [95.5, 140.2],
    [250, 300],
  ] as const) {
    const view = { start: start + from * DAY, end: start + to * DAY };
    const { n, sections } = sectionsInView(view);
    const dated = sections.flatMap(({ events }) => events()).filter((i) => i < timeline.dated);
    expect(dated).toEqual(timeline.overlapping(view));
    expect(n).toBe(dated.length);
    for (const section of sections) expect(section.n).toBe(section.events().length);
    const earlier = sections
      .filter(({ isEarlier }) => isEarlier)
      .flatMap((section) => section.events());
    expect(earlier).toEqual(dated.filter((i) => timeline.anchorOf(i) < view.start));
    expect(sections.at(-1)?.wholeSection.path).toBe('undated');
  }
});

test('a move that shows the same events gives the same object', () => {
  const { sectionsInView } = listSectionsOf(eventsApart(400, 0.5));
  const view = { start: start + 10.2 * DAY, end: start + 20.2 * DAY };
  const moved = { start: view.start + 1000, end: view.end + 1000 };
  expect(sectionsInView(moved)).toBe(sectionsInView(view));
  expect(sectionsInView({ start: view.start, end: view.end + DAY })).not.toBe(sectionsInView(view));
});
