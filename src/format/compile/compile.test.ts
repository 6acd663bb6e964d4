import { expect, test } from 'vitest';
import { compile, parseDataset } from '../index';
import { sampleDataset } from '../sampleDataset';

type When = string | null | { start: string; end?: string | null };

/** Compiles the sample with other events, given as dates by id, and with or without a coverage. */
function compiled(dates: Record<string, When>, coverage: { from: string; to: string } | null) {
  const {
    relations: _,
    changes: __,
    events,
    coverage: sampleCoverage,
    ...sample
  } = sampleDataset();
  const template = { lane: 'incident', title: events[0]?.title };
  const { dataset, issues } = parseDataset({
    ...sample,
    ranges: [],
    updated: '2025-12-31',
    timeZone: 'UTC',
    coverage: coverage && { ...sampleCoverage, ...coverage },
    events: Object.entries(dates).map(([id, when]) => ({
      ...template,
      id,
      when,
      status: when === null ? 'planned' : 'occurred',
    })),
  });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!dataset) throw new Error('no dataset');
  return compile(dataset, 'en').core;
}

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const span = (from: string, to: string) => ({ start: day(from), end: day(to) });
const year = { from: '2025-01-01', to: '2025-12-31' };

/** The four instants of one event, as days. */
function boundsOf({ events }: ReturnType<typeof compiled>, id: string) {
  const i = events.id.indexOf(id);
  return [events.startEarliest, events.startLatest, events.endEarliest, events.endLatest].map(
    (column) => new Date(column[i] ?? NaN).toISOString().slice(0, 10),
  );
}

const parsed = () => {
  const { dataset } = parseDataset(sampleDataset());
  if (!dataset) throw new Error('no dataset');
  return dataset;
};

test('columns have dated events by time, then undated ones in the order of the dataset', () => {
  const { core } = compile(parsed(), 'nl');
  expect(core.events.id).toEqual([
    'truce-offer',
    'alaska-talks',
    'deployment',
    'drones-over-poland',
    'agreement',
    'duty-to-inform',
  ]);
  expect(core.events.title[1]).toBe('Gesprekken in Alaska');
  expect(core.events.lane).toEqual([0, 0, 1, 1, 0, 0]);
  expect(core.events.sourceCount[1]).toBe(2);
  expect(core.events.disputeCount[1]).toBe(1);
  expect(core.events.startEarliest.slice(4)).toEqual([null, null]);
  expect(core.aliases).toEqual([['alaska', 1]]);
  expect(core.relations).toContainEqual([5, 4, 'requires', true]);
});

test('short titles are a column only if an event has one', () => {
  const json = sampleDataset();
  const compiledIn = (language: string) => {
    const { dataset } = parseDataset(json);
    return dataset && compile(dataset, language).core.events;
  };
  expect(compiledIn('en')).not.toHaveProperty('short');
  const event = json.events.find(({ id }) => id === 'alaska-talks')!;
  Object.assign(event, { short: { en: 'Alaska', nl: 'In Alaska' } });
  const events = compiledIn('nl')!;
  const shorts = events.id.map((id, i) => [id, events.short?.[i]]);
  expect(shorts.filter(([, short]) => short !== '')).toEqual([['alaska-talks', 'In Alaska']]);
});

test('events with the same start are sorted by end, then as in the file', () => {
  const dates = { a: '2025-02', z: '2025-02-01', b: '2025-02-01', y: '2025-02-01' };
  expect(compiled(dates, year).events.id).toEqual(['z', 'b', 'y', 'a']);
});

test('the lanes of a group follow it, and events keep their lanes', () => {
  const { lanes, ...sample } = sampleDataset();
  const [first, second] = lanes.map((lane) => ({ ...lane, parent: 'world' }));
  const other = { id: 'other', name: { en: 'Other', nl: 'Anders' } };
  const group = { id: 'world', name: { en: 'World', nl: 'Wereld' } };
  const { dataset } = parseDataset({ ...sample, lanes: [first, other, group, second] });
  const { core } = compile(dataset!, 'en');
  expect(core.lanes).toEqual([
    { id: 'other', name: 'Other' },
    { id: 'world', name: 'World', isGroup: true },
    { id: 'diplomacy', name: 'Diplomacy', parent: 'world' },
    { id: 'incident', name: 'Incidents', parent: 'world' },
  ]);
  const ofFirst = core.events.id.indexOf(sample.events[0]!.id);
  expect(core.lanes[core.events.lane[ofFirst]!]!.id).toBe(sample.events[0]!.lane);
});

test('an event has its own zone, else that of its place, else that of the dataset', () => {
  const { when } = compile(parsed(), 'en').core.events;
  expect(when.map((eventWhen) => eventWhen?.zone)).toEqual([
    'Europe/Amsterdam',
    'America/Anchorage',
    'Europe/Warsaw',
    'Europe/Warsaw',
    undefined,
    undefined,
  ]);
});

test('named ranges and the coverage are instants in the zone of the dataset', () => {
  const { ranges, coverage } = compile(parsed(), 'en').core;
  expect(ranges[0]?.span).toEqual({
    start: Date.parse('2025-09-09T16:00Z'),
    end: Date.parse('2025-09-10T22:00Z'),
  });
  expect(coverage).toEqual({
    start: Date.parse('2025-07-31T22:00Z'),
    end: Date.parse('2025-09-15T22:00Z'),
    note: 'August to mid-September.',
  });
});

test('open ends close at the coverage or at the date of the dataset', () => {
  const core = compiled(
    {
      by: '[..2025-03-01]',
      from: '[2025-03-01..]',
      since: '2025-03-01/..',
      ended: '2025-03-01/',
      until: '../2025-03-01',
    },
    { from: '2025-01-01', to: '2025-06-30' },
  );
  expect(boundsOf(core, 'by')).toEqual(['2025-01-01', '2025-03-02', '2025-01-01', '2025-03-02']);
  expect(boundsOf(core, 'from')).toEqual(['2025-03-01', '2025-07-01', '2025-03-01', '2025-07-01']);
  expect(boundsOf(core, 'since')).toEqual(['2025-03-01', '2025-03-01', '2026-01-01', '2026-01-01']);
  expect(boundsOf(core, 'ended')).toEqual(['2025-03-01', '2025-03-01', '2025-03-01', '2025-07-01']);
  expect(boundsOf(core, 'until')).toEqual(['2025-01-01', '2025-01-01', '2025-03-02', '2025-03-02']);
  expect(core.period).toEqual(span('2025-01-01', '2025-07-01'));
  expect(core.extent).toEqual(span('2025-01-01', '2026-01-01'));
});

test('without a coverage open ends close at the known dates', () => {
  const core = compiled({ a: '2025-02-01', b: '[..2025-03]', c: '[2025-02-10..]' }, null);
  expect(core.coverage).toBeNull();
  expect(core.period).toEqual(span('2025-02-01', '2025-04-01'));
  expect(core.extent).toEqual(core.period);
  expect(boundsOf(core, 'b')).toEqual(['2025-02-01', '2025-04-01', '2025-02-01', '2025-04-01']);
  expect(boundsOf(core, 'c')).toEqual(['2025-02-10', '2026-01-01', '2025-02-10', '2026-01-01']);
});

test('a one-sided set never widens the period past its known date', () => {
  const only = compiled({ a: '[..2025-03-01]' }, null);
  expect(only.period).toEqual(span('2025-03-01', '2025-03-02'));
  const early = compiled({ a: '[..2024-03-01]', b: '2025-05-01' }, year);
  expect(early.period).toEqual(span('2024-03-01', '2026-01-01'));
  expect(boundsOf(early, 'a')).toEqual(['2024-03-01', '2024-03-02', '2024-03-01', '2024-03-02']);
});

test('the period is the coverage and every event outside of it', () => {
  const core = compiled({ long: '2022-02-24/..', late: '2026-03-05', inside: '2025-05' }, year);
  expect(core.period).toEqual(span('2025-01-01', '2026-03-06'));
  expect(core.extent).toEqual(span('2022-02-24', '2026-03-06'));
});

test('a moment at the end of the coverage is inside the period', () => {
  const core = compiled({ a: '2026-01-01T00:00' }, year);
  expect(core.period.end).toBeGreaterThan(day('2026-01-01'));
});

test('the period of a single moment is its day', () => {
  const core = compiled({ a: '2025-05-01T10:00', b: null }, null);
  expect(core.period).toEqual(span('2025-05-01', '2025-05-02'));
});

test('an ongoing event planned for a later day does not end before its start', () => {
  const { events, ...sample } = sampleDataset();
  const planned = { ...events[4], id: 'later', status: 'planned', when: '2026-02/..' };
  const { dataset, issues } = parseDataset({ ...sample, events: [...events, planned] });
  expect(issues).toEqual([]);
  const core = dataset && compile(dataset, 'en').core;
  const i = core?.events.id.indexOf('later') ?? -1;
  expect(core?.events.endLatest[i]).toBe(Date.parse('2026-02-28T23:00Z'));
});

test('details have the quote in its own language and its translation', () => {
  const quote = { text: 'De gesprekken', language: 'nl' };
  const inEnglish = compile(parsed(), 'en').details['alaska-talks'];
  expect(inEnglish?.claims[0]).toMatchObject({
    quote,
    translation: 'The talks',
    by: 'Dutch cabinet',
  });
  expect(inEnglish?.claims[1]).toMatchObject({ quote: null, paraphrase: 'It denies.' });
  const inDutch = compile(parsed(), 'nl').details['alaska-talks'];
  expect(inDutch?.claims[0]).toMatchObject({ quote, translation: null, locator: 'pagina 1' });
  expect(inDutch?.claims[0]?.source.note).toBe('Ongedateerd.');
});

test('details have a relation at both its ends', () => {
  const { details } = compile(parsed(), 'en');
  const basis = 'Our reading.';
  const relation = { type: 'leads-to', stated: false, basis };
  expect(details['alaska-talks']?.relations).toEqual([
    { ...relation, other: 'truce-offer', isOutgoing: true },
  ]);
  expect(details['truce-offer']?.relations).toEqual([
    { ...relation, other: 'alaska-talks', isOutgoing: false },
  ]);
});

test('details have wording, basis and place', () => {
  const { details } = compile(parsed(), 'nl');
  expect(details['drones-over-poland']).toMatchObject({
    wording: 'in de nacht van 9 op 10 september',
    basis: 'Eerste en laatste alarm.',
    place: { name: 'Polen', zone: 'Europe/Warsaw' },
  });
});

test('only an event with the id constructor has details under that name', () => {
  const json: unknown = JSON.parse(
    JSON.stringify(sampleDataset()).replaceAll('alaska-talks', 'constructor'),
  );
  const { dataset } = parseDataset(json);
  const details = dataset && compile(dataset, 'en').details;
  expect(details?.['constructor']?.summary).toBe('They spoke.');
  expect(details?.['toString']).toBeUndefined();
});

test('the compiled files survive as JSON', () => {
  const result = compile(parsed(), 'en');
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    core: result.core,
    facets: result.facets,
    media: result.media,
    method: result.method,
    details: { ...result.details },
    history: {
      ...result.history,
      ranges: { ...result.history.ranges },
      claims: { ...result.history.claims },
      revisions: { ...result.history.revisions },
    },
    map: result.map && {
      ...result.map,
      events: { ...result.map.events },
      routes: { ...result.map.routes },
    },
  });
});

test('another language than those of the dataset throws', () => {
  expect(() => compile(parsed(), 'uk')).toThrow(RangeError);
});

test('facets have the choices in use, in the order of the columns and the claims', () => {
  const { facets, core } = compile(parsed(), 'nl');
  const i = core.events.id.indexOf('alaska-talks');
  const namesIn = (kind: keyof typeof facets) => {
    const { counts, choices, names } = facets[kind];
    const from = counts.slice(0, i).reduce((sum, n) => sum + n, 0);
    return choices.slice(from, from + (counts[i] ?? 0)).map((choice) => names[choice]);
  };
  expect(namesIn('actors')).toEqual(['Kabinet', 'Moskou']);
  expect(namesIn('places')).toEqual(['Anchorage']);
  expect(namesIn('tags')).toEqual(['Drones']);
  expect(namesIn('sources')).toEqual(['Tweede Kamer', 'A wire']);
  expect(facets.actors.ids).toEqual(['cabinet', 'moscow']);
});

test('a dataset opens with a named range, other bounds, or the whole period', () => {
  const { ranges } = sampleDataset();
  const opening = (opens?: unknown) => {
    const { dataset, issues } = parseDataset({ ...sampleDataset(), ...(opens ? { opens } : {}) });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    return dataset && compile(dataset, 'en').core;
  };
  const named = opening(ranges[0]?.slug);
  expect(named?.opens).toEqual(named?.ranges[0]?.span);
  // The end of the last day, in the zone of the dataset.
  expect(opening({ from: '2025-09-01', to: '2025-09-10' })?.opens).toEqual({
    start: Date.parse('2025-09-01T00:00+02:00'),
    end: Date.parse('2025-09-11T00:00+02:00'),
  });
  expect(opening()).not.toHaveProperty('opens');
});
