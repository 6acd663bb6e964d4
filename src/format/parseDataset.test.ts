import { expect, test } from 'vitest';
import { parseDataset } from './index';
import { sampleDataset, sampleWith } from './sampleDataset';

const issuesOf = (json: unknown) => parseDataset(json).issues;

test('a whole dataset has no issues', () => {
  const { dataset, issues } = parseDataset(sampleDataset());
  expect(issues).toEqual([]);
  expect(dataset?.events[1]?.importance).toBe(3);
  expect(dataset?.events[1]?.status).toBe('occurred');
});

test('only what is needed may stand alone', () => {
  const { relations, ranges, coverage, changes, actors, places, tags, sources, ...rest } =
    sampleDataset();
  const events = [{ id: 'a', lane: 'incident', when: '2025', title: { en: 'A', nl: 'A' } }];
  const { dataset, issues } = parseDataset({ ...rest, events });
  // All that is left to say is that nobody says so.
  expect(issues.map(({ code }) => code)).toEqual(['event-without-source']);
  expect(dataset?.sources).toEqual([]);
  expect([relations, ranges, coverage, changes, actors, places, tags, sources]).toHaveLength(8);
});

test('a range wholly outside the data is an error that says where the data is', () => {
  const sample = sampleDataset();
  const range = { ...sample.ranges[0], from: '2024-01-01', to: '2024-01-31' };
  const { dataset, issues } = parseDataset({ ...sample, ranges: [range] });
  expect(dataset).toBeNull();
  expect(issues).toEqual([
    {
      code: 'range-outside',
      path: 'ranges.0',
      severity: 'error',
      params: { from: '2024-01-01', to: '2024-01-31', first: '2025-08-01', last: '2025-09-30' },
    },
  ]);
});

test('warnings leave the timeline there, errors do not', () => {
  expect(parseDataset(sampleWith('title.uk', 'x')).dataset).not.toBeNull();
  expect(parseDataset(sampleWith('events.0.lane', 'x')).dataset).toBeNull();
});

test('all unknown keys are reported, each with the nearest known one, beside other faults', () => {
  const sample = sampleDataset();
  const event = { ...sample.events[0], lanes: 'x', sumary: 'x', colour: 'red', lane: 'nowhere' };
  const issues = issuesOf({ ...sample, event: [], events: [event, ...sample.events.slice(1)] });
  const found = issues.map(({ code, path, params }) => [code, path, params['nearest']]);
  expect(found).toEqual([
    ['unknown-key', 'events.0.lanes', 'lane'],
    ['unknown-key', 'events.0.sumary', 'summary'],
    ['unknown-key', 'events.0.colour', ''],
    ['unknown-key', 'event', 'events'],
    ['dangling-reference', 'events.0.lane', ''],
  ]);
});

test('every translation that is taken out is missed where it was', () => {
  const paths: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('en' in value && 'nl' in value) paths.push(path);
    else
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
  };
  visit(sampleDataset(), '');
  expect(paths.length).toBeGreaterThan(30);
  for (const path of paths) {
    const issues = issuesOf(sampleWith(`${path}.en`, undefined));
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([
      ['missing-translation', path],
    ]);
  }
});

test('without a coverage and a dated event there is no period', () => {
  const { coverage, ranges, ...sample } = sampleDataset();
  const issues = issuesOf({
    ...sample,
    events: sample.events.slice(4),
    sources: sample.sources.slice(0, 1),
    relations: [],
    changes: [],
  });
  expect(issues.map(({ code }) => code)).toEqual(['no-period']);
  expect([coverage.from, ranges.length]).toEqual(['2025-08-01', 1]);
});

test('ids that objects already have are ids like others, or faults like others', () => {
  const text = JSON.stringify(sampleDataset())
    .replaceAll('alaska-talks', 'constructor')
    .replaceAll('deployment', 'valueof');
  expect(issuesOf(JSON.parse(text))).toEqual([]);

  const proto = text.replaceAll('constructor', '__proto__');
  expect(new Set(issuesOf(JSON.parse(proto)).map(({ code }) => code))).toEqual(new Set(['bad-id']));

  const keyed = text.replace(
    '"id":"sample"',
    '"id":"sample","__proto__":{"id":"x"},"constructor":1',
  );
  expect(issuesOf(JSON.parse(keyed)).map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['id']).toBeUndefined();

  const dangling = JSON.stringify(sampleDataset()).replace(
    '"place":"poland"',
    '"place":"constructor"',
  );
  expect(issuesOf(JSON.parse(dangling)).map(({ code }) => code)).toEqual(['dangling-reference']);
});

test('a hostile or huge text is quoted short', () => {
  const [issue] = issuesOf(sampleWith('events.0.when', '['.repeat(100_000)));
  expect(issue?.code).toBe('bad-date');
  expect(issue?.params['date']?.length).toBeLessThanOrEqual(80);
});
