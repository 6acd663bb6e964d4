/** Compares filtering, searching and deriving with a scan of every event. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DAY } from '../../base';
import { exactly, timelineOf } from '../../testCore';
import { deriveTimeline } from '../deriveTimeline';
import { remapFacets, readFacets, type Facets } from '../filter/facets';
import { facetKinds, updateFilter, emptyFilter, type Filter } from '../filter/filter';
import { normalizeForSearch, searchTermsOf } from './normalizeForSearch';
import { createFacetReaders, applyFilter } from '../filter/applyFilter';
import { createSearch } from './createSearch';
import type { Timeline } from '../timeline';
import { statuses } from '../types';

const start = Date.UTC(2025, 0, 1);
const period = { start, end: start + 100 * DAY };
const LETTERS = ['a', 'b', 'c', 'd'];
const WORDS = ['Łódź', 'drone', 'F-35', 'Київ', 'київ', 'grunt', 'ґрунт', 'x'];

type SampleChoices = { readonly [kind in keyof Facets]: readonly number[] };
type Sample = {
  readonly lane: number;
  readonly status: number;
  readonly day: number | null;
  readonly importance: number;
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly choices: SampleChoices;
};

const anyChoices = fc.uniqueArray(fc.nat({ max: LETTERS.length - 1 }), { maxLength: 3 });
const anySample: fc.Arbitrary<Sample> = fc.record({
  lane: fc.nat({ max: 2 }),
  status: fc.nat({ max: 2 }),
  day: fc.option(fc.nat({ max: 90 }), { freq: 6 }),
  importance: fc.integer({ min: 1, max: 5 }),
  title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
  choices: fc.record({
    actors: anyChoices,
    places: anyChoices,
    tags: anyChoices,
    sources: anyChoices,
  }),
});
const anyIds = fc.subarray([...LETTERS, 'none']);
const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    lanes: fc.subarray(['l0', 'l1', 'l2']),
    statuses: fc.subarray(statuses.slice(0, 3)),
    actors: anyIds,
    places: fc.constant([]),
    tags: anyIds,
    sources: fc.constant([]),
    query: fc.constant(''),
  })
  .map((filter) => updateFilter(emptyFilter, filter));

function build(samples: readonly Sample[]): {
  timeline: Timeline;
  facets: Facets;
  inOrder: readonly Sample[];
} {
  const inOrder = samples.toSorted((a, b) => (a.day ?? 1000) - (b.day ?? 1000));
  const timeline = timelineOf(
    inOrder.map(({ lane, status, day, importance, title }, i) => ({
      id: `e${i}`,
      title: title.join(' '),
      lane,
      importance,
      status: statuses[status] ?? 'occurred',
      bounds: day === null ? null : exactly(start + day * DAY, start + (day + 1) * DAY),
    })),
    period,
    {
      lanes: [0, 1, 2].map((k) => ({ id: `l${k}`, name: `Lane ${k}` })),
      relations: inOrder.length > 1 ? [[0, inOrder.length - 1, 'leads-to', true]] : [],
      aliases: [['old', 0]],
    },
  );
  const column = (kind: keyof Facets) => ({
    ids: LETTERS,
    names: LETTERS.map((letter) => letter.toUpperCase()),
    counts: inOrder.map(({ choices }) => choices[kind].length),
    choices: inOrder.flatMap(({ choices }) => choices[kind]),
  });
  const facets = readFacets(
    {
      actors: column('actors'),
      places: column('places'),
      tags: column('tags'),
      sources: column('sources'),
    },
    inOrder.length,
  );
  return { timeline, facets, inOrder };
}
const anySamples = fc.array(anySample, { minLength: 1, maxLength: 24 });

/** The ids of an event's choices in a facet. */
function idsOf(sample: Sample, kind: keyof Filter): readonly string[] {
  if (kind === 'lanes') return [`l${sample.lane}`];
  if (kind === 'statuses') return [statuses[sample.status] ?? ''];
  if (kind === 'query') return [];
  return sample.choices[kind].map((choice) => LETTERS[choice] ?? '');
}

test('a filter includes events with a choice in each facet, and counts events by choice', () => {
  fc.assert(
    fc.property(anySamples, anyFilter, fc.nat({ max: 3 }), (samples, filter, every) => {
      const { timeline, facets, inOrder } = build(samples);
      const among = every === 0 ? null : new Uint8Array(inOrder.length).map((_, i) => i % every);
      const all = createFacetReaders(timeline, facets);
      const includes = (sample: Sample, applied: Filter): boolean =>
        facetKinds.every((kind) => {
          const valid = applied[kind].filter((id) => all[kind].ids.includes(id));
          return valid.length === 0 || idsOf(sample, kind).some((id) => valid.includes(id));
        });
      const { included, counts } = applyFilter(timeline, all, filter, among);
      inOrder.forEach((sample, i) => {
        expect((included?.[i] ?? 1) === 1).toBe(includes(sample, filter));
      });
      const found = counts();
      for (const kind of facetKinds) {
        all[kind].ids.forEach((id, k) => {
          const alone = { ...filter, [kind]: [id] };
          const n = inOrder.filter(
            (sample, i) => includes(sample, alone) && among?.[i] !== 0,
          ).length;
          expect(found[kind][k], `${kind} ${id}`).toBe(n);
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('a search finds the events that have every word', () => {
  fc.assert(
    fc.property(
      anySamples,
      fc.array(fc.constantFrom(...WORDS, 'dro', ' ', '35')),
      (samples, words) => {
        const { timeline, inOrder } = build(samples);
        const search = createSearch(timeline);
        const run = (): Uint8Array | null => {
          const work = search.find(words.join(' '));
          for (;;) {
            const step = work.next();
            if (step.done) return step.value;
          }
        };
        const terms = searchTermsOf(words.join(' '));
        const expected = (textOf: (sample: Sample) => string) =>
          terms.length === 0
            ? null
            : Uint8Array.from(inOrder, (sample) =>
                Number(terms.every((term) => normalizeForSearch(textOf(sample)).includes(term))),
              );
        expect(run()).toEqual(expected(({ title }) => title.join(' ')));
        search.addTexts(inOrder.map(({ text }) => text.join(' ')));
        expect(run()).toEqual(expected(({ title, text }) => [...title, ...text].join(' ')));
      },
    ),
    { numRuns: 300 },
  );
});

describe('a derived timeline', () => {
  test('answers every question for the included events alone', () => {
    fc.assert(
      fc.property(anySamples, fc.infiniteStream(fc.boolean()), (samples, coin) => {
        const { timeline, inOrder } = build(samples);
        const flags = (): Uint8Array => Uint8Array.from(inOrder, () => Number(coin.next().value));
        const [included, matches] = [flags(), flags()];
        const derived = deriveTimeline(timeline, {
          included,
          matches,
          lanes: {
            lanes: [
              { id: 'even', name: '' },
              { id: 'odd', name: '' },
            ],
            laneOf: (i) => i % 2,
          },
          collapsedLanes: ['odd'],
        });
        const shown = [...inOrder.keys()].filter((i) => included[i] === 1);
        expect(derived.count).toBe(shown.length);
        expect(derived.dated).toBe(shown.filter((i) => i < timeline.dated).length);
        shown.forEach((sourceIndex, i) => {
          expect(derived.idOf(i)).toBe(timeline.idOf(sourceIndex));
          expect(derived.core.events.title.at(i)).toBe(timeline.titleOf(sourceIndex));
          expect(derived.indexOf(timeline.idOf(sourceIndex))).toBe(i);
          expect(derived.laneOf(i)).toBe(sourceIndex % 2);
          expect(derived.matches?.[i]).toBe(matches[sourceIndex]);
          expect(derived.importanceOf(i)).toBe(timeline.importanceOf(sourceIndex));
          if (i >= derived.dated) return;
          expect(derived.boundsOf(i)).toEqual(timeline.boundsOf(sourceIndex));
          expect(derived.columns.lane[i]).toBe(sourceIndex % 2);
          // Matches come before all other events.
          const raised = timeline.importanceOf(sourceIndex) + (matches[sourceIndex] === 1 ? 5 : 0);
          expect(derived.columns.importance[i]).toBe(raised);
        });
        for (const [i] of inOrder.entries()) {
          if (included[i] === 0) expect(derived.indexOf(timeline.idOf(i))).toBeNull();
        }
        expect(derived.indexOf('old')).toBe(included[0] === 1 ? 0 : null);
        const span = { start: start + 20 * DAY, end: start + 60 * DAY };
        const ids = (of: Timeline): string[] => of.overlapping(span).map(of.idOf);
        expect(ids(derived)).toEqual(
          ids(timeline).filter((id) => included[timeline.indexOf(id) ?? 0] === 1),
        );
        expect([...derived.order].map(derived.idOf)).toEqual(
          [...timeline.order].filter((i) => included[i] === 1).map(timeline.idOf),
        );
        const both = included[0] === 1 && included[inOrder.length - 1] === 1;
        expect(derived.core.relations).toEqual(
          both && inOrder.length > 1 ? [[0, derived.count - 1, 'leads-to', true]] : [],
        );
        expect(derived.core.lanes.map(({ isCollapsed }) => isCollapsed)).toEqual([undefined, true]);
      }),
      { numRuns: 300 },
    );
  });
});

test('the facets of a variant leave out choices that no event has', () => {
  const { facets } = build([
    { ...sampleOn(1), choices: { actors: [0, 1], places: [2], tags: [], sources: [3, 0] } },
    { ...sampleOn(2), choices: { actors: [1], places: [], tags: [0], sources: [1] } },
  ]);
  // Only the first event is known, with only its second source.
  const known = remapFacets(
    facets,
    1,
    () => 0,
    (_, k) => k === 1,
  );
  expect(known.actors.names).toEqual(['A', 'B']);
  expect(known.tags.names).toEqual([]);
  expect(known.sources).toMatchObject({ ids: ['a'], names: ['A'] });
  expect([...known.sources.starts]).toEqual([0, 1]);
});

function sampleOn(day: number): Sample {
  const choices = { actors: [], places: [], tags: [], sources: [] };
  return { lane: 0, status: 0, day, importance: 3, title: ['x'], text: [], choices };
}
