/** A screen with a notch and rounded edges. */
import { expect, test, type Page } from '../support/guarded';

import { AUTUMN, open } from '../support/timeline';

test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

test('no control or heading lies under a notch or a rounded edge', async ({ page }) => {
  const edges = { top: 30, bottom: 34, left: 44, right: 44 };
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setSafeAreaInsetsOverride', { insets: edges });
  await page.setViewportSize({ width: 800, height: 390 });
  await open(page, AUTUMN);
  expect(await underEdge(page, edges), 'the page').toEqual([]);
  await page.getByRole('button', { name: 'Full screen', exact: true }).tap();
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  expect(await underEdge(page, edges), 'the full screen').toEqual([]);
  await page.getByRole('button', { name: 'Leave full screen' }).tap();
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, AUTUMN);
  expect(await underEdge(page, { ...edges, top: 0 }), 'upright').toEqual([]);
  await page.getByRole('button', { name: 'Play the story' }).tap();
  await page.getByRole('button', { name: 'Pause' }).tap();
  expect(await underEdge(page, edges), 'the story').toEqual([]);
});

type Edges = Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;

/**
 * Returns the controls and headings under an edge of the screen. At the top and bottom only fixed
 * and sticky ones count, since the reader can scroll the others into view.
 */
async function underEdge(page: Page, { top, bottom, left, right }: Edges): Promise<string[]> {
  const nodes = page.locator(
    'button:visible, a:visible:not(svg *), input:visible, select:visible, h1, h2',
  );
  return nodes.evaluateAll(
    (all, edges) =>
      all.flatMap((node) => {
        const box = node.getBoundingClientRect();
        let [stays, scrolls] = [false, false];
        for (let at = node.parentElement; at; at = at.parentElement) {
          const { position, overflowX } = getComputedStyle(at);
          stays ||= position === 'fixed' || position === 'sticky';
          scrolls ||= overflowX === 'auto' || overflowX === 'scroll';
        }
        const isOut =
          (!scrolls && box.left < edges.left - 0.5) ||
          (!scrolls && box.right > innerWidth - edges.right + 0.5) ||
          (stays && (box.top < edges.top || box.bottom > innerHeight - edges.bottom));
        return isOut && box.width > 1
          ? [`${node.outerHTML.slice(0, 80)} ${JSON.stringify(box.toJSON())}`]
          : [];
      }),
    { top, bottom, left, right },
  );
}
