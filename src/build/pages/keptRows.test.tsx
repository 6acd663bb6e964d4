import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import { InstanceProvider, loadBuildOnlyBundle, StaticStage, type Instance } from '../../view';
import { staticInstanceOf } from '../editions';
import { createTestSite, parseShippedDataset } from '../testSite';
import { keptRows } from './keptRows';
import { pageInstanceOf, pagesOf } from './timelinePages';

await loadBuildOnlyBundle();

test('a page with kept rows is the page that React renders', () => {
  const [edition] = createTestSite(parseShippedDataset()).editions;
  if (!edition) throw new Error('no edition');
  const editionInstance = staticInstanceOf(edition, '/folder/');
  const rowsOf = (instance: Instance, isKept: boolean): string =>
    renderToString(
      <InstanceProvider instance={instance}>
        <StaticStage rowMarkup={isKept ? keptRows(instance) : undefined} />
      </InstanceProvider>,
    ).replaceAll(/><\/(?:circle|line|path|rect|use)>/g, '/>');
  // The first two pages fill the rows, and each opens another event.
  for (const page of pagesOf(editionInstance).slice(0, 4)) {
    const instance = pageInstanceOf(editionInstance, page, '/folder/');
    expect(rowsOf(instance, true)).toBe(rowsOf(instance, false));
  }
});
