import { expect, test } from 'vitest';
import { parseDataset } from './index';
import { sampleDataset, sampleWith } from './sampleDataset';

const issuesOf = (json: unknown) => parseDataset(json).issues;

test('a complete dataset has no issues', () => {
  const { dataset, issues } = parseDataset(sampleDataset());
  expect(issues).toEqual([]);
  expect(dataset?.events[1]?.importance).toBe(3);
  expect(dataset?.events[1]?.status).toBe('occurred');
});

test('required keys suffice', () => {
  const { relations, ranges, coverage, changes, actors, places, tags, sources, map, ...rest } =
    sampleDataset();
  const events = [{ id: 'a', lane: 'incident', when: '2025', title: { en: 'A', nl: 'A' } }];
  const { dataset, issues } = parseDataset({ ...rest, events });
  // The only issue is the lack of claims.
  expect(issues.map(({ code }) => code)).toEqual(['event-without-source']);
  expect(dataset?.sources).toEqual([]);
  const others = [relations, ranges, coverage, changes, actors, places, tags, sources, map];
  expect(others).toHaveLength(9);
});

test('a range outside the data gives a warning, and views can show it', () => {
  const sample = sampleDataset();
  const range = { ...sample.ranges[0], from: '2024-01-01', to: '2024-01-31' };
  const { dataset, issues } = parseDataset({ ...sample, ranges: [range] });
  // In Amsterdam.
  expect(dataset?.times.extent.start).toBe(Date.parse('2023-12-31T23:00Z'));
  expect(dataset?.times.period.start).toBe(Date.parse('2025-07-31T22:00Z'));
  expect(issues).toEqual([
    {
      code: 'range-outside',
      path: 'ranges.0',
      severity: 'warning',
      params: { from: '2024-01-01', to: '2024-01-31', first: '2025-08-01', last: '2025-09-30' },
    },
  ]);
});

test('the dataset is null for errors, but not for warnings', () => {
  expect(parseDataset(sampleWith('title.uk', 'x')).dataset).not.toBeNull();
  expect(parseDataset(sampleWith('events.0.lane', 'x')).dataset).toBeNull();
});

test('all unknown keys are reported, each with the nearest known one, beside other faults', () => {
  const sample = sampleDataset();
  const event = { ...sample.events[0], lanes: 'x', sumary: 'x', colour: 'red', lane: 'nowhere' };
  const issues = issuesOf({ ...sample, event: [], events: [event, ...sample.events.slice(1)] });
  const summaries = issues.map(({ code, path, params }) => [code, path, params['nearest']]);
  expect(summaries).toEqual([
    ['unknown-key', 'events.0.lanes', 'lane'],
    ['unknown-key', 'events.0.sumary', 'summary'],
    ['unknown-key', 'events.0.colour', ''],
    ['unknown-key', 'event', 'events'],
    ['dangling-reference', 'events.0.lane', ''],
  ]);
});

test('each removed translation is an issue at its path', () => {
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

test('without a coverage and dated events there is no period', () => {
  const { coverage, ranges, map, ...sample } = sampleDataset();
  const issues = issuesOf({
    ...sample,
    events: sample.events.slice(4),
    sources: sample.sources.slice(0, 1),
    relations: [],
    changes: [],
  });
  expect(issues.map(({ code }) => code)).toEqual(['no-period']);
  expect([coverage.from, ranges.length, map.borders]).toEqual(['2025-08-01', 1, 'none']);
});

test('names from Object.prototype are ids and keys like any other', () => {
  const text = JSON.stringify(sampleDataset())
    .replaceAll('alaska-talks', 'constructor')
    .replaceAll('deployment', 'valueof');
  expect(issuesOf(JSON.parse(text))).toEqual([]);

  const proto = text.replaceAll('constructor', '__proto__');
  expect(new Set(issuesOf(JSON.parse(proto)).map(({ code }) => code))).toEqual(new Set(['bad-id']));

  const withExtraKeys = text.replace(
    '"id":"sample"',
    '"id":"sample","__proto__":{"id":"x"},"constructor":1',
  );
  expect(issuesOf(JSON.parse(withExtraKeys)).map(({ path }) => path)).toEqual([
    '__proto__',
    'constructor',
  ]);
  expect(({} as Record<string, unknown>)['id']).toBeUndefined();

  const dangling = JSON.stringify(sampleDataset()).replace(
    '"place":"poland"',
    '"place":"constructor"',
  );
  expect(issuesOf(JSON.parse(dangling)).map(({ code }) => code)).toEqual(['dangling-reference']);
});

test('issues truncate hostile and huge texts', () => {
  const [issue] = issuesOf(sampleWith('events.0.when', '['.repeat(100_000)));
  expect(issue?.code).toBe('bad-date');
  expect(issue?.params['date']?.length).toBeLessThanOrEqual(80);
});

test('a dataset of a few seconds has a period of a few seconds', () => {
  const at = (second: string): string => `2025-09-10T13:20:${second}`;
  const events = ['03', '04.250', '09'].map((second, i) => ({
    title: `Step ${i}`,
    when: at(second),
  }));
  const { dataset, issues } = parseDataset({ title: 'Steps', events, updated: '2025-12-31' });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { start = 0, end = 0 } = dataset?.times.period ?? {};
  // The last moment is widened to a second.
  expect(end - start).toBe(7000);
});
