/** Tests the compiled history together with `asKnownOn`, which reads it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTimeline, loadAsKnownOn, type Timeline } from '../../model';
import { lastDayOf } from '../dates/calendar';
import { compile } from './compile';
import { parseDataset } from '../parseDataset';
import { sampleDataset } from '../sampleDataset';
import type { Dataset } from '../schema/schema';

const asKnownOn = await loadAsKnownOn();

type Sample = ReturnType<typeof sampleDataset>;

function timelineOn(json: unknown, day: string, language = 'en'): Timeline {
  const { dataset, issues } = parseDataset(json);
  if (!dataset) throw new Error(JSON.stringify(issues));
  const { core, details, history } = compile(dataset, language);
  const timeline = createTimeline(core, () => Promise.resolve(details));
  return asKnownOn(timeline, history, day);
}

/** The sample with these claims for its first event, all others without any. */
function withClaims(claims: readonly object[], more: (sample: Sample) => object = () => ({})) {
  const sample = sampleDataset();
  const events = sample.events.map((event, i) =>
    i === 0
      ? { ...event, claims: claims.map((claim) => ({ by: 'cabinet', source: 'wire', ...claim })) }
      : { ...event, claims: [] },
  );
  return { ...sample, events, ...more(sample) };
}
const paraphrased = (text: string) => ({ paraphrase: { en: text, nl: text } });

test.each([
  // published, knownFrom, the last day without the claim, the first day with it
  ['2025-09-10', undefined, '2025-09-09', '2025-09-10'],
  ['2025-09', undefined, '2025-09-29', '2025-09-30'],
  ['2025', undefined, '2025-12-30', '2025-12-31'],
  ['2024-02', undefined, '2024-02-28', '2024-02-29'],
  // knownFrom counts, whether earlier or later than published.
  ['2025-09-10', '2025-10-01', '2025-09-30', '2025-10-01'],
  ['2025-09-10', '2025-08-01', '2025-07-31', '2025-08-01'],
])(
  'a claim published %s, known from %s: not on %s, but on %s',
  (published, knownFrom, before, from) => {
    const dates = { published, ...(knownFrom === undefined ? {} : { knownFrom }) };
    const json = withClaims([{ ...paraphrased('x'), ...dates }]);
    expect(timelineOn(json, before).indexOf('alaska-talks')).toBeNull();
    expect(timelineOn(json, from).indexOf('alaska-talks')).toBe(0);
  },
);

test('a claim without a day never shows, nor does an event with only such claims', () => {
  const json = withClaims([paraphrased('x')]);
  expect(timelineOn(json, '9999-12-31').count).toBe(0);
});

test('claims, counts, wording and date are as known on the day', async () => {
  const claims = [
    { ...paraphrased('first'), published: '2025-08-16' },
    { ...paraphrased('later'), published: '2025-09-12', stance: 'disputes', source: 'letter' },
  ];
  const then = timelineOn(withClaims(claims), '2025-09-11');
  expect(then.core.asKnownOn).toBe('2025-09-11');
  expect(then.titleOf(0)).toBe('Talks');
  expect(then.statusOf(0)).toBe('claimed');
  expect(then.core.events.sourceCount).toEqual([1]);
  expect(then.core.events.disputeCount).toEqual([0]);
  expect(then.whenOf(0)?.first).toMatchObject({ year: 2025, month: 8 });
  expect(then.boundsOf(0).startLatest).toBe(Date.parse('2025-09-01T08:00:00Z'));
  const details = await then.details('alaska');
  expect(details.claims.map(({ paraphrase }) => paraphrase)).toEqual(['first']);
  expect(details).toMatchObject({ summary: 'Unclear.', wording: 'in August', basis: null });

  const after = timelineOn(withClaims(claims), '2025-09-12');
  expect(after.titleOf(0)).toBe('Talks in Alaska');
  expect(after.core.events.disputeCount).toEqual([1]);
  expect((await after.details('alaska-talks')).claims).toHaveLength(2);
});

test('a short title is left out as long as a revision has another title', () => {
  const json = withClaims(
    [paraphrased('x')].map((claim) => ({ ...claim, published: '2025-08-16' })),
  );
  Object.assign(json.events[0]!, { short: { en: 'Alaska', nl: 'Alaska' } });
  expect(timelineOn(json, '2025-09-11').shortOf(0)).toBe('');
  expect(timelineOn(json, '2025-09-12').shortOf(0)).toBe('Alaska');
});

test('the wording of a date shows once every claim is known, unless a revision has its own', async () => {
  const when = { start: '2025-08-15', wording: { en: 'then', nl: 'toen' } };
  const claims = [
    { ...paraphrased('first'), published: '2025-08-16' },
    { ...paraphrased('later'), published: '2025-09-12' },
  ];
  const json = withClaims(claims, (sample) => ({
    events: sample.events.map((event, i) =>
      i === 0 ? { ...withClaims(claims).events[0], when, revisions: [] } : event,
    ),
  }));
  expect((await timelineOn(json, '2025-09-11').details('alaska-talks')).wording).toBeNull();
  expect((await timelineOn(json, '2025-09-12').details('alaska-talks')).wording).toBe('then');
});

test('events of the same day keep the order of the file as known on any day', () => {
  const sample = sampleDataset();
  const [first, ...others] = sample.events;
  if (!first) throw new Error('no event');
  const { title, lane, claims } = first;
  const twin = { title, lane, claims, when: '2025-08-15' };
  // Today's date of the first is later. On 10 September all had the same date.
  const revisions = [{ until: '2025-09-10', when: '2025-08-15' }];
  const json = {
    ...sample,
    events: [
      { ...twin, id: 'z', when: '2025-08-20', revisions },
      { ...twin, id: 'b' },
      { ...twin, id: 'y' },
      ...others,
    ],
    relations: [],
    changes: [],
  };
  const idsOn = (day: string) => {
    const { count, idOf } = timelineOn(json, day);
    return Array.from({ length: count }, (_, i) => idOf(i)).filter((id) => 'zby'.includes(id));
  };
  expect(idsOn('2025-09-10')).toEqual(['z', 'b', 'y']);
  expect(idsOn('2025-09-12')).toEqual(['b', 'y', 'z']);
});

test('a revision without a date makes the event undated', () => {
  const claims = [{ ...paraphrased('x'), published: '2025-08-01' }];
  const json = withClaims(claims, (sample) => ({
    events: sample.events.slice(0, 1).map((event) => ({
      ...event,
      claims: withClaims(claims).events[0]?.claims,
      revisions: [{ until: '2025-08-10', status: 'announced', when: null }],
    })),
    relations: [],
    changes: [],
  }));
  expect(timelineOn(json, '2025-08-10')).toMatchObject({ count: 1, dated: 0 });
  expect(timelineOn(json, '2025-08-11')).toMatchObject({ count: 1, dated: 1 });
});

test('an ongoing event ends on that day', () => {
  const claims = [{ ...paraphrased('x'), published: '2025-08-01' }];
  const json = withClaims(claims, (sample) => ({
    events: sample.events.map((event) =>
      event.id === 'deployment'
        ? { ...event, claims: withClaims(claims).events[0]?.claims }
        : event,
    ),
  }));
  const then = timelineOn(json, '2025-09-05');
  expect(then.boundsOf(then.indexOf('deployment') ?? -1).endLatest).toBe(
    Date.parse('2025-09-05T22:00:00Z'),
  );
  expect(then.core.updated).toBe('2025-09-05');
});

test('title, standfirst, ranges, coverage and change log are as known on the day', () => {
  const json = withClaims([{ ...paraphrased('x'), published: '2025-08-01' }], () => ({
    revisions: [
      { until: '2025-09-10', title: { en: 'Later', nl: 'Later' } },
      { until: '2025-08-20', title: { en: 'Early', nl: 'Vroeg' } },
    ],
  }));
  const titles = ['2025-08-20', '2025-08-21', '2025-09-10', '2025-09-11'];
  expect(titles.map((day) => timelineOn(json, day).core.title)).toEqual([
    'Early',
    'Later',
    'Later',
    'Guarantees',
  ]);
  // First the revision, then, once the range has passed, the current text.
  expect(timelineOn(json, '2025-09-09').core.ranges).toMatchObject([{ title: 'Night and day' }]);
  expect(timelineOn(json, '2025-09-11').core.ranges).toMatchObject([{ title: 'The night' }]);
  expect(timelineOn(json, '2025-09-11').core.changes).toHaveLength(1);
  const { coverage } = timelineOn(json, '2025-08-31').core;
  expect(coverage).toMatchObject({ end: Date.parse('2025-08-31T22:00:00Z'), note: '' });
  expect(timelineOn(json, '2025-07-31').core.coverage).toBeNull();
  expect(timelineOn(json, '2025-09-15').core.coverage?.note).toBe('August to mid-September.');
});

test('a range without a revision shows once it has passed', () => {
  const json = withClaims([], (sample) => ({
    ranges: sample.ranges.map((range) => ({ ...range, revisions: [] })),
  }));
  expect(timelineOn(json, '2025-09-09').core.ranges).toEqual([]);
  expect(timelineOn(json, '2025-09-10').core.ranges).toHaveLength(1);
});

test('period and limits stay the same, so that the view stays valid', () => {
  const { dataset } = parseDataset(sampleDataset());
  if (!dataset) throw new Error('the sample has errors');
  const timeline = createTimeline(compile(dataset, 'en').core, () => Promise.resolve({}));
  const then = timelineOn(sampleDataset(), '2025-08-02');
  expect(then.period).toEqual(timeline.period);
  expect(then.limits).toEqual(timeline.limits);
});

test('a relation shows once both events and the relation itself are known', async () => {
  const claims = [{ ...paraphrased('x'), by: 'cabinet', source: 'wire', published: '2025-08-01' }];
  const sample = sampleDataset();
  const json = {
    ...sample,
    events: sample.events.map((event) => ({ ...event, claims, revisions: [] })),
    relations: sample.relations.map((relation, i) =>
      i === 1 ? { ...relation, knownFrom: '2025-09' } : relation,
    ),
  };
  const before = timelineOn(json, '2025-09-29');
  expect(before.core.relations.map(([, , type]) => type)).toEqual(['requires']);
  expect((await before.details('alaska-talks')).relations).toEqual([]);
  const after = timelineOn(json, '2025-09-30');
  expect(after.core.relations).toHaveLength(2);
  expect((await after.details('alaska-talks')).relations).toMatchObject([{ type: 'leads-to' }]);
});

test('the shipped dataset has no later claims on any day of a publication', async () => {
  const file = new URL('../../../data/security-guarantees.json', import.meta.url);
  const json = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
  const { dataset } = parseDataset(json);
  if (!dataset) throw new Error('the dataset has errors');
  const { core, details: all, history } = compile(dataset, 'en');
  const now = createTimeline(core, () => Promise.resolve(all));
  const published = json.events.flatMap(({ claims }) =>
    claims.map((claim) => claim.published ?? ''),
  );
  for (const day of new Set(published.filter((date) => date.length === 10))) {
    const then = asKnownOn(now, history, day);
    for (let i = 0; i < then.count; i++) {
      const details = await then.details(then.idOf(i));
      expect(details.claims.length).toBeGreaterThan(0);
      for (const claim of details.claims) {
        expect(lastDayOf(claim.knownFrom ?? claim.published ?? '') <= day).toBe(true);
      }
    }
  }
});
