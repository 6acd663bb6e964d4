import { expect, test } from 'vitest';
import { parseDataset } from '../../index';
import { sampleDataset, sampleWith } from '../../sampleDataset';

const issuesOf = (json: unknown) =>
  parseDataset(json).issues.map(({ code, path, severity, params }) => ({
    code,
    path,
    severity,
    params,
  }));

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

const warnings: readonly (readonly [
  path: string,
  value: Parameters<typeof sampleWith>[1],
  code: string,
  at: string,
  params: Record<string, string>,
])[] = [
  ['events.2.claims', [], 'event-without-source', 'events.2', {}],
  ['events.2.claims', undefined, 'event-without-source', 'events.2', {}],
  ['events.0.claims.1.published', undefined, 'claim-without-day', 'events.0.claims.1', {}],
  ['events.2.claims.0.knownFrom', undefined, 'claim-without-day', 'events.2.claims.0', {}],
  [
    'sources.2',
    { ...sampleDataset().sources[1], id: 'paper' },
    'unused-source',
    'sources.2',
    { id: 'paper' },
  ],
  [
    'sources.1.url',
    'http://example.org/',
    'insecure-address',
    'sources.1.url',
    { address: 'http://example.org/' },
  ],
  [
    'sources.1.archived',
    'HTTP://example.org/',
    'insecure-address',
    'sources.1.archived',
    { address: 'HTTP://example.org/' },
  ],
  [
    'events.0.title.nl',
    'x'.repeat(71),
    'long-title',
    'events.0.title.nl',
    { count: '71', most: '70' },
  ],
  [
    'events.0.short',
    { en: 'Talks', nl: 'Gesprekken in Alaska!' },
    'short-not-shorter',
    'events.0.short.nl',
    {},
  ],
  [
    'events.0.revisions.0.title.en',
    'x'.repeat(71),
    'long-title',
    'events.0.revisions.0.title.en',
    { count: '71', most: '70' },
  ],
  [
    'events.0.summary.en',
    words(61),
    'long-summary',
    'events.0.summary.en',
    { count: '61', most: '60' },
  ],
  [
    'events.0.revisions.0.summary.nl',
    words(61),
    'long-summary',
    'events.0.revisions.0.summary.nl',
    { count: '61', most: '60' },
  ],
];

test.each(warnings)('%s = %j: %s', (path, value, code, at, params) => {
  expect(issuesOf(sampleWith(path, value))).toEqual([
    { code, path: at, severity: 'warning', params },
  ]);
});

// Values just inside the limits of a warning.
test.each([
  ['sources.0.url', 'http://example.org/'],
  ['contact', 'http://example.org/'],
  ['events.0.title.nl', '🟦'.repeat(70)],
  ['events.0.summary.en', ` ${words(60)} `],
  ['events.0.claims.0.knownFrom', undefined],
  ['lanes.0.name.en', 'x'.repeat(71)],
  ['standfirst.en', words(61)],
])('%s = %j gives no warning', (path, value) => {
  expect(issuesOf(sampleWith(path, value))).toEqual([]);
});

test.each([
  [16, []],
  [17, [['many-lanes', 'lanes', 'warning', { count: '17', most: '16' }]]],
])('%i lanes', (count, expected) => {
  const names = { en: 'A lane', nl: 'Een baan' };
  const lanes = Array.from({ length: count }, (_, k) => ({ id: `lane-${k}`, name: names }));
  const sample = sampleDataset();
  lanes.splice(0, 2, ...sample.lanes.map((lane) => ({ id: lane.id, name: lane.name })));
  const { issues } = parseDataset({ ...sample, lanes });
  expect(issues.map(({ code, path, severity, params }) => [code, path, severity, params])).toEqual(
    expected,
  );
});
