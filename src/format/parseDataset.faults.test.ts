/** Datasets with a single fault each: the code, path and params of the issue. */
import { expect, test } from 'vitest';
import { parseDataset } from './index';
import { sampleWith, sampleDataset } from './sampleDataset';

const issuesOf = (json: unknown) => parseDataset(json).issues;

// The path and the value of the fault (undefined removes it), the code of the issue, its path (by
// default the same), and its params.
const faults: readonly (readonly [
  path: string,
  value: Parameters<typeof sampleWith>[1],
  code: string,
  at?: string | null,
  params?: Record<string, string>,
])[] = [
  ['format', 2, 'later-format', null, { found: '2', known: '1' }],
  ['format', '1', 'not-one-of', null, { received: '"1"', allowed: '1', nearest: '' }],
  ['format', 0, 'not-one-of'],
  ['title', 'Guarantees', 'missing-translation', null, { language: 'nl' }],
  ['title', 7, 'wrong-type', null, { expected: 'words', received: 'number' }],
  ['title', ['en'], 'wrong-type', null, { expected: 'object', received: 'array' }],
  ['title.en', ' ', 'empty-text'],
  ['title.en', 'A\0', 'bad-character', null, { character: 'U+0000' }],
  ['licence', 'A\u009f', 'bad-character', null, { character: 'U+009F' }],
  ['sources.0.title', 'A\ud83d', 'bad-character', null, { character: 'U+D83D' }],
  [
    'events.0.claims.0.locator.nl',
    'p. 1\u{1fffe}',
    'bad-character',
    null,
    { character: 'U+1FFFE' },
  ],
  ['events.0.title.nl', 'A\u202eB', 'unpaired-direction', null, { character: 'U+202E' }],
  ['lanes.0.name.en', '\u2067A\u202c', 'unpaired-direction', null, { character: 'U+202C' }],
  ['title.English', 'x', 'bad-language', null, { language: 'English' }],
  // `Intl` knows no such subtag.
  ['title.en-12', 'x', 'bad-language', null, { language: 'en-12' }],
  ['title.uk', 'x', 'unclaimed-language', null, { language: 'uk', languages: 'en, nl' }],
  ['languages', [], 'empty-list'],
  ['timeZone', 'Europe/Amsterdm', 'bad-zone', null, { zone: 'Europe/Amsterdm' }],
  ['places.1.timeZone', '+02:00', 'bad-zone'],
  ['events.2.timeZone', 'Mars/Base', 'bad-zone'],
  ['updated', 'today', 'bad-date', null, { date: 'today', allowed: 'day' }],
  ['updated', '2025-02-30', 'impossible-date', null, { date: '2025-02-30', fault: 'day' }],
  ['lanes', {}, 'wrong-type', null, { expected: 'array', received: 'object' }],
  ['lanes.0', [], 'wrong-type', null, { expected: 'object', received: 'array' }],
  ['id', 'Sample', 'bad-id', null, { id: 'Sample' }],
  ['ranges.0.slug', 'x'.repeat(65), 'bad-id'],
  ['places.0.coordinates', [61], 'missing-key', 'places.0.coordinates.1', { key: '1' }],
  ['places.0.coordinates', [1, 2, 3], 'unknown-key', 'places.0.coordinates.2'],
  [
    'places.0.coordinates.0',
    91,
    'out-of-bounds',
    null,
    { received: '91', minimum: '-90', maximum: '90' },
  ],
  ['places.0.coordinates.1', -181, 'out-of-bounds'],
  ['sources.0.published', '2025-13', 'impossible-date'],
  ['sources.0.published', '2025-21', 'impossible-date'],
  ['sources.0.published', 'soon', 'bad-date', null, { date: 'soon', allowed: 'date' }],
  [
    'sources.0.published',
    '10-09-2025',
    'date-form',
    null,
    { date: '10-09-2025', fault: 'order', nearest: '2025-09-10|2025-10-09', allowed: 'date' },
  ],
  ['sources.0.url', 'javascript:alert(1)', 'unsafe-address'],
  ['sources.0.archived', 'example.org', 'bad-address'],
  ['events.0.title', undefined, 'missing-key'],
  ['contact', 'data:text/html,x', 'unsafe-address'],
  [
    'events.1.id',
    'alaska-talks',
    'duplicate-id',
    null,
    { id: 'alaska-talks', first: 'events.0.id' },
  ],
  [
    'events.0.aliases.0',
    'deployment',
    'duplicate-id',
    null,
    { id: 'deployment', first: 'events.2.id' },
  ],
  ['events.0.aliases.0', 'alaska-talks', 'duplicate-id'],
  [
    'events.0.lane',
    'diplomcy',
    'dangling-reference',
    null,
    { id: 'diplomcy', kind: 'lane', nearest: 'diplomacy' },
  ],
  [
    'events.0.place',
    'mars',
    'dangling-reference',
    null,
    { id: 'mars', kind: 'place', nearest: '' },
  ],
  ['events.0.actors.1', 'x', 'dangling-reference'],
  ['events.0.actors.1', 'cabinet', 'duplicate-entry'],
  ['events.0.tags.0', 'x', 'dangling-reference'],
  ['events.0.claims.0.by', 'x', 'dangling-reference'],
  ['events.0.claims.0.source', 'x', 'dangling-reference'],
  [
    'events.0.importance',
    6,
    'not-one-of',
    null,
    { received: '6', allowed: '1, 2, 3, 4, 5', nearest: '' },
  ],
  ['events.0.importance', '3', 'not-one-of'],
  ['events.0.status', 'occured', 'not-one-of'],
  ['events.0.when', null, 'needs-date'],
  ['events.0.when', 2025, 'wrong-type', null, { expected: 'string|object', received: 'number' }],
  ['events.0.when', '2025-02-30', 'impossible-date', null, { date: '2025-02-30', fault: 'day' }],
  ['events.0.when', '2021-02-29', 'impossible-date'],
  ['events.0.when', '2025-13', 'impossible-date'],
  ['events.0.when', '15 August', 'bad-date', null, { date: '15 August', allowed: 'edtf' }],
  ['events.0.when', '{2025-08-15,2025-08-16}', 'bad-date'],
  ['events.2.when', '2025-09-16/..', 'after-updated'],
  ['events.0.when', '2025-08-16/2025-08-15', 'end-before-start'],
  [
    'events.0.when',
    '[2025-09..2025-08]',
    'end-before-start',
    null,
    { start: '2025-09', end: '2025-08' },
  ],
  ['events.0.when', { end: '2025' }, 'missing-key', 'events.0.when.start', { key: 'start' }],
  [
    'events.0.when',
    { start: '2025', ends: '2026' },
    'unknown-key',
    'events.0.when.ends',
    { key: 'ends', nearest: 'end', known: 'start, end, part, calendar, wording, basis' },
  ],
  ['events.0.when', { start: '2025', part: 'day' }, 'not-one-of', 'events.0.when.part'],
  ['events.0.when', { start: '..' }, 'no-bound'],
  ['events.0.when', { start: '..', end: '..' }, 'no-bound'],
  ['events.0.when', { start: '..', end: null }, 'no-bound'],
  ['events.0.when', { start: '2025/2026' }, 'interval-as-bound', 'events.0.when.start'],
  ['events.0.when', { start: '2025', end: '2025/2026' }, 'interval-as-bound', 'events.0.when.end'],
  ['events.0.when', { start: '2025-02-30', end: '..' }, 'impossible-date', 'events.0.when.start'],
  ['events.0.when', { start: '2025-09-10T24:10' }, 'impossible-date', 'events.0.when.start'],
  [
    'events.0.when',
    { start: '2025-09-10', end: '2025-09-09' },
    'end-before-start',
    'events.0.when.end',
    { start: '2025-09-10', end: '2025-09-09' },
  ],
  [
    'events.0.when',
    { start: '2025-09-10T10:00', end: '2025-09-10T09:59' },
    'end-before-start',
    'events.0.when.end',
  ],
  ['events.1.when.end', '2025-09-09T23:50', 'night-needs-two-days', 'events.1.when'],
  ['events.1.when.end', '..', 'night-needs-two-days', 'events.1.when'],
  ['events.1.when.end', undefined, 'night-needs-two-days', 'events.1.when'],
  ['events.1.when.start', '2025-09', 'night-needs-two-days', 'events.1.when'],
  ['events.1.when.start', '[2025-09-08,2025-09-09]', 'night-needs-two-days', 'events.1.when'],
  ['events.2.when', '2025-09-01', 'ongoing-has-end', null, { date: '2025-09-01' }],
  ['events.0.title.nl', undefined, 'missing-translation', 'events.0.title', { language: 'nl' }],
  [
    'events.0.claims.0.quote.nl',
    undefined,
    'quote-without-its-language',
    'events.0.claims.0.quote',
    { language: 'nl' },
  ],
  ['events.0.claims.0.quote.en', undefined, 'missing-translation', 'events.0.claims.0.quote'],
  ['events.0.claims.0.quoteLanguage', undefined, 'missing-key'],
  ['events.0.claims.1.quoteLanguage', 'ru', 'quote-language-alone'],
  ['events.0.claims.1.paraphrase', undefined, 'claim-without-words', 'events.0.claims.1'],
  ['events.0.claims.0.knownFrom', '2025-09-31', 'impossible-date'],
  ['events.0.claims.0.published', '2025-09-31', 'impossible-date'],
  ['events.0.revisions.0', { until: '2025-09-11' }, 'empty-revision'],
  ['events.0.revisions.0.until', '2025-09-31', 'impossible-date'],
  ['events.0.revisions.0.when', null, 'needs-date'],
  ['events.0.revisions.0.when', '2025-02-30', 'impossible-date'],
  ['relations.0.to', 'duty-to-inform', 'self-relation', 'relations.0', { id: 'duty-to-inform' }],
  [
    'relations.0.to',
    'alaska',
    'dangling-reference',
    null,
    { id: 'alaska', kind: 'event', nearest: 'alaska-talks' },
  ],
  ['relations.0.stated', 'yes', 'wrong-type', null, { expected: 'boolean', received: 'string' }],
  [
    'relations.1',
    { from: 'duty-to-inform', to: 'agreement', type: 'requires', stated: false },
    'duplicate-entry',
  ],
  [
    'lanes.0.parent',
    'incidents',
    'dangling-reference',
    null,
    { id: 'incidents', kind: 'lane', nearest: 'incident' },
  ],
  ['lanes.0.parent', 'diplomacy', 'nested-group', null, { id: 'diplomacy', parent: 'diplomacy' }],
  ['changes.0.event', 'x', 'dangling-reference'],
  ['opens', 'x', 'dangling-reference', null, { id: 'x', kind: 'range', nearest: '' }],
  ['opens', { from: '2025-09-10', to: '2025-09-09' }, 'end-before-start', 'opens.to'],
  ['opens', { from: '2025-02-30', to: '2025-09-09' }, 'impossible-date', 'opens.from'],
  ['opens', { from: '1990-01-01', to: '1990-02-01' }, 'range-outside'],
  ['changes.0.date', '2025-09-31', 'impossible-date'],
  ['coverage.to', '2025-07-31', 'end-before-start'],
  ['coverage.from', '2025-08-32', 'impossible-date'],
  ['ranges.0.to', '2025-09-08', 'end-before-start'],
  ['ranges.0.from', '2025-09-09T18:60', 'impossible-date'],
  ['ranges.0.from', '9 September', 'bad-date', null, { date: '9 September', allowed: 'bound' }],
  ['ranges.0.from', '2025-07-31T23:00', 'range-sticks-out', 'ranges.0'],
  ['events.0.title.en', 'caf\ufffd', 'lost-character'],
  ['events.0.title.en', 'CafÃ©', 'garbled-text', null, { found: 'Ã©', meant: 'é' }],
  ['events.0.title.en', 'Putinâ€™s', 'garbled-text', null, { found: 'â€™', meant: '’' }],
  ['events.0.title.en', 'CÃ”TE', 'garbled-text', null, { found: 'Ã”', meant: 'Ô' }],
  ['sources.0.publisher', 'ÐšÐ¸Ñ—Ð²', 'garbled-text', null, { found: 'Ðš', meant: 'К' }],
];

for (const [path, value, code, at, params] of faults) {
  test(`${path} = ${JSON.stringify(value)}: ${code}`, () => {
    const issues = issuesOf(sampleWith(path, value));
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, at ?? path]]);
    expect(issues[0]?.params).toEqual(params ?? expect.anything());
  });
}

// Values that are nearly faults.
test.each([
  ['events.0.when', '2025-08-15/..'],
  ['events.0.when', '2025-09-15/..'],
  ['events.0.when', { start: '2025-09-10T10:00', end: '2025-09-10T10:00' }],
  ['events.0.when', { start: '2025-09-10', end: '2025-09-10' }],
  ['events.4.when', '2026-02/..'],
  ['events.1.when.start', '2025-09-09'],
  ['ranges.0.from', '2025-08-01'],
  ['ranges.0.to', '2025-09'],
  ['events.0.claims.0.quoteLanguage', 'en'],
  ['events.0.claims.0.quote.ru', 'x'],
  // Capitals before a sign are not letters in the wrong encoding.
  ['events.0.title.en', 'The letters “Ä”, “Å” and «Ã», ÅÄÖÅ – and Å…'],
  ['coverage', null],
  ['sources.0.url', null],
])('%s = %j gives no issue', (path, value) => {
  const json = sampleWith(path, value) as ReturnType<typeof sampleDataset>;
  const claim = json.events[0]?.claims[0];
  if (claim && 'quote' in claim && 'ru' in claim.quote) claim.quoteLanguage = 'ru';
  expect(issuesOf(json)).toEqual([]);
});

test('a group has no events and is in no group', () => {
  const { lanes, ...sample } = sampleDataset();
  const name = { en: 'A lane', nl: 'Een baan' };
  const [first, second] = lanes as [object, object];
  const withLanes = (...all: object[]) =>
    issuesOf({ ...sample, lanes: all }).map(({ code, path, params }) => [code, path, params]);
  const group = { id: 'world', name };
  expect(withLanes({ ...first, parent: 'world' }, second, group)).toEqual([]);
  expect(withLanes(first, { ...second, parent: 'diplomacy' })).toContainEqual([
    'event-in-group',
    'events.0.lane',
    { id: 'diplomacy', lanes: 'incident' },
  ]);
  const [cycle, deep] = [
    withLanes(first, second, { ...group, parent: 'other' }, { id: 'other', name, parent: 'world' }),
    withLanes(
      { ...first, parent: 'world' },
      second,
      { ...group, parent: 'all' },
      { id: 'all', name },
    ),
  ];
  expect(cycle).toEqual([
    ['nested-group', 'lanes.2.parent', { id: 'world', parent: 'other' }],
    ['nested-group', 'lanes.3.parent', { id: 'other', parent: 'world' }],
  ]);
  expect(deep).toEqual([['nested-group', 'lanes.0.parent', { id: 'diplomacy', parent: 'world' }]]);
});

test.each([
  ['languages.1', 'en', 'duplicate-entry', { value: 'en', first: 'languages.0' }],
  ['lanes.1.id', 'diplomacy', 'duplicate-id', { id: 'diplomacy', first: 'lanes.0.id' }],
  ['actors.1.id', 'cabinet', 'duplicate-id', { id: 'cabinet', first: 'actors.0.id' }],
  ['places.1.id', 'anchorage', 'duplicate-id', { id: 'anchorage', first: 'places.0.id' }],
  ['sources.1.id', 'letter', 'duplicate-id', { id: 'letter', first: 'sources.0.id' }],
])('%s = %j: %s, among issues that follow from it', (path, value, code, params) => {
  const issues = issuesOf(sampleWith(path, value));
  expect(issues).toContainEqual({ code, path, severity: 'error', params });
});
