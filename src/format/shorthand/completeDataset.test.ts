import { describe, expect, test } from 'vitest';
import { compile } from '../compile/compile';
import { parseDataset } from '../parseDataset';
import { sampleDataset } from '../sampleDataset';
import { completeDataset } from './completeDataset';

const defaults = { updated: '2025-10-01' };
const parsed = (json: object, more: object = {}) => {
  const { dataset, issues } = parseDataset(json, { ...defaults, ...more });
  const errors = issues.filter(({ severity }) => severity === 'error');
  return { dataset, errors: errors.map(({ code, path }) => `${code} ${path}`) };
};

describe('the smallest dataset', () => {
  const json = { events: [{ when: '2025-09-04', title: 'Leaders meet' }] };

  test('is valid, with defaults for everything else', () => {
    const { dataset, errors } = parsed(json);
    expect(errors).toEqual([]);
    expect(dataset).toMatchObject({
      format: 1,
      id: 'timeline',
      title: { en: 'Timeline' },
      languages: ['en'],
      timeZone: 'UTC',
      updated: '2025-10-01',
      lanes: [{ id: 'events' }],
      events: [{ id: 'leaders-meet-2025-09-04', lane: 'events', title: { en: 'Leaders meet' } }],
    });
    expect(dataset && compile(dataset, 'en').core).toMatchObject({
      standfirst: '',
      byline: '',
      contact: '',
      licence: '',
      lanes: [{ id: 'events', name: '' }],
    });
  });

  test('has the language that the caller names, or that of its texts', () => {
    expect(parsed(json, { language: 'nl' }).dataset).toMatchObject({
      languages: ['nl'],
      title: { nl: 'Tijdlijn' },
      events: [{ title: { nl: 'Leaders meet' } }],
    });
    const both = { events: [{ when: '2025', title: { nl: 'Overleg', en: 'Talks' } }] };
    expect(parsed(both).dataset?.languages).toEqual(['nl', 'en']);
  });

  test('has short titles as plain texts too', () => {
    const events = [{ when: '2025-09-04', title: 'Leaders meet in Paris', short: 'Leaders meet' }];
    expect(parsed({ events }).dataset?.events).toMatchObject([{ short: { en: 'Leaders meet' } }]);
  });

  test('a plain text in a dataset of two languages lacks the second one', () => {
    const { errors } = parsed({ ...json, languages: ['en', 'nl'] });
    expect(errors).toEqual(['missing-translation events.0.title']);
  });
});

test('names stand for lanes, places, actors and tags that are not listed', () => {
  const { dataset, errors } = parsed({
    events: [
      {
        when: '1969-07-16',
        title: 'Launch',
        lane: 'Space flight',
        place: 'Cape Canaveral',
        actors: ['NASA'],
        tags: ['Moon'],
        claims: [{ by: 'The Times', quote: 'It flew.', source: 'times' }],
      },
      { when: '1970', title: 'Later' },
    ],
    sources: [{ id: 'times', url: 'https://www.times.example/1' }],
  });
  expect(errors).toEqual([]);
  expect(dataset).toMatchObject({
    lanes: [
      { id: 'space-flight', name: { en: 'Space flight' } },
      { id: 'events', name: { en: 'Other' } },
    ],
    places: [{ id: 'cape-canaveral', name: { en: 'Cape Canaveral' }, coordinates: null }],
    actors: [{ id: 'nasa' }, { id: 'the-times', name: { en: 'The Times' } }],
    tags: [{ id: 'moon' }],
    sources: [{ id: 'times', publisher: 'times.example' }],
    events: [
      { lane: 'space-flight', place: 'cape-canaveral', actors: ['nasa'], tags: ['moon'] },
      { lane: 'events', place: null },
    ],
  });
  expect(dataset?.events[0]?.claims[0]).toMatchObject({
    by: 'the-times',
    quote: { en: 'It flew.' },
    quoteLanguage: 'en',
  });
});

test('an address is a source of its event, once for all events that name it', () => {
  const url = 'https://www.example.org/apollo?page=11';
  const { dataset, errors } = parsed({
    events: [
      { when: '1969', title: 'One', sources: [url] },
      { when: '1970', title: 'Two', sources: [url, 'book'] },
    ],
    sources: [{ id: 'book', publisher: 'A book' }],
  });
  expect(errors).toEqual([]);
  expect(dataset?.sources).toHaveLength(2);
  expect(dataset?.sources[1]).toMatchObject({ url, publisher: 'example.org' });
  const [one, two] = dataset ? compile(dataset, 'en').core.events.sourceCount : [];
  expect([one, two]).toEqual([1, 2]);
});

test('ids stay when other events are added, also those of other scripts', () => {
  const rows = [
    { when: '2025-09-04', title: 'Ярмарок' },
    { when: '2025-09-04', title: '会議' },
    { when: '2025-09-04', title: 'Été à Paris' },
    { when: '2025-09-04', title: 'Été à Paris' },
  ];
  const idsOf = (events: readonly object[]) =>
    parsed({ events }).dataset?.events.map(({ id }) => id) ?? [];
  const ids = idsOf(rows);
  expect(new Set(ids).size).toBe(4);
  expect(ids.slice(2)).toEqual(['ete-a-paris-2025-09-04', 'ete-a-paris-2025-09-04-2']);
  expect(idsOf([{ when: '2024', title: 'New' }, ...rows]).slice(1)).toEqual(ids);
});

test('the id of a long title with a long period is not too long', () => {
  const when = '1961-04-12T06:07/1961-04-12T07:55';
  const event = { when, title: 'Gagarin flies once around the Earth and lands in a field' };
  expect(parsed({ events: [event, event] }).errors).toEqual([]);
});

test('a complete dataset is unchanged, and what is wrong stays for the checks', () => {
  const sample = sampleDataset();
  expect(completeDataset(sample, defaults)).toEqual(sample);
  for (const events of [7, [null], [[]], ['x'], [{ title: 3, when: [] }], undefined]) {
    expect(parsed({ events }).errors.length).toBeGreaterThan(0);
  }
  expect(parsed({ events: [{ when: '2025', title: 'A', sources: [7] }] }).errors).toEqual([
    'wrong-type events.0.sources.0',
  ]);
});
