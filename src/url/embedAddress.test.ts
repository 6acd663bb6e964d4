import { expect, test } from 'vitest';

import { updateFilter, emptyFilter } from '../model';
import { createTimelineStore } from '../store';
import { embedAddress } from './embedAddress';
import { readAddress } from './address';
import { testTimeline } from './testTimeline';

const timeline = testTimeline();
const state = createTimelineStore(timeline).getState();
const options = { base: '/site/', locale: 'nl', theme: null, ui: null } as const;
// 10 February to 1 March in Amsterdam.
const view = { start: Date.UTC(2025, 1, 9, 23), end: Date.UTC(2025, 2, 1, 23) };

test('a state with a written page has its address', () => {
  expect(embedAddress(state, timeline, options)).toBe('/site/embed/v1/nl/');
  expect(embedAddress(state, timeline, { ...options, theme: 'dark', ui: ['list'] })).toBe(
    '/site/embed/v1/nl/?theme=dark&ui=list',
  );
  expect(embedAddress(state, timeline, { ...options, ui: [] })).toBe('/site/embed/v1/nl/?ui=none');
});

test('any other state is written in full, with the defaults', () => {
  const address = embedAddress({ ...state, view }, timeline, options);
  expect(address).toBe('/site/embed/v1/nl/?v=1&from=2025-02-10&to=2025-03-01&group=theme');
});

test('the address reads back as the same state', () => {
  const filter = updateFilter(emptyFilter, {
    query: 'a & b=c',
    lanes: [timeline.core.lanes[0]!.id],
  });
  const embedded = { ...state, view, filter, selected: 'talks', theme: 'light' as const };
  const address = embedAddress(embedded, timeline, { ...options, theme: 'dark' });
  const read = readAddress(address.slice(address.indexOf('?')), timeline);
  expect(read).toMatchObject({ view, filter, selected: 'talks', theme: 'dark', notices: [] });
  expect(address.match(/theme=/g)).toHaveLength(1);
});
