/** The numbers above columns of several events. */
import { expect, test } from 'vitest';

import { createWords, loadDatasetLanguages } from '../i18n';
import { createLayout } from './frame';
import { createRandom, measure, randomTimeline } from './testLayout';
import { loadTiledLayout } from './tiled/loadTiledLayout';

test.each([
  ['en', /^\d+$/],
  ['fa', /^[۰-۹]+$/],
])('a count has the digits of the language: %s', async (locale, digits) => {
  await loadDatasetLanguages([locale]);
  const createTiledLayout = await loadTiledLayout(Infinity);
  const timeline = randomTimeline(createRandom(7), 3000, 2);
  const words = createWords(locale, timeline.core.timeZone);
  const layout = createLayout(timeline, { words, measure, createTiledLayout });
  const { marks } = layout.frame(timeline.period, { widthPx: 900, heightPx: 640 });
  const counts = marks.flatMap((mark) =>
    mark.kind === 'cluster' && mark.count !== null ? [mark.count] : [],
  );
  expect(counts.length).toBeGreaterThan(0);
  for (const count of counts) expect(count).toMatch(digits);
});
