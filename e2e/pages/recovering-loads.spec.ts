/** Pieces that fail to load: a message where the reader pressed, and the next press loads again. */
import { expect, REPORTED, test, type Page, type Route } from '../support/guarded';
import { lazyPieces, WITH_ALL_PIECES, type LazyPiece } from '../support/lazyPieces';
import { ALSO_IN_FIREFOX, details, mark, open, waitUntilLive } from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });
test.beforeEach(({ guard }) => {
  guard.expected = REPORTED;
});

/** The ways in which a file fails. The server's own answer is cut off in `truncated`. */
const ways = {
  aborted: (route: Route) => route.abort(),
  'not found': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'server error': (route: Route) => route.fulfill({ status: 500, body: 'Error' }),
  'a page instead': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Home' }),
  'a page as code': async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: '<!doctype html><p>Home' });
  },
  truncated: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
} as const;

/** The list loads by itself, and says if it cannot. */
const list: LazyPiece = {
  name: 'the list',
  files: [/\/listBundle-/, /\/evidenceBundle-/],
  ask: (page) => page.getByRole('button', { name: 'Try again' }).click(),
  shown: (page) => expect(page.getByRole('alert')).toHaveCount(0),
  leave: async () => {},
};
/** Without it a view is reached in one step. */
const EASING = /\/zoomPath-/;

for (const [way, answer] of Object.entries(ways)) {
  // Code and data of an event fail in each way, and each other file without an answer. What else
  // loads meets a wrong answer once. Further failures are those of
  // src/app/loading/diagnose.test.ts.
  const isFull = way === 'aborted' || way === 'a page as code';
  const tested = isFull
    ? [list, ...lazyPieces]
    : lazyPieces.filter(({ name }) => name === 'an event');
  test(
    `what failed says so, and loads at a later press: ${way}`,
    { tag: way === 'aborted' ? ALSO_IN_FIREFOX : [] },
    async ({ page, browserName }) => {
      // Firefox takes seconds for each of the 25 failures.
      test.slow(browserName === 'firefox');
      let failing = [EASING, ...tested.flatMap(({ files }) => files)];
      await page.route(/\/assets\//, async (route) => {
        const url = route.request().url();
        await (failing.some((file) => file.test(url)) ? answer(route) : route.continue());
      });
      await page.goto(WITH_ALL_PIECES, { waitUntil: 'domcontentloaded' });
      // A page that was loaded by a reload is not reloaded for a file that is gone.
      await page.reload();
      await waitUntilLive(page);
      const alert = page.getByRole('alert');
      const fails = async (ask: (on: Page) => Promise<void>): Promise<void> => {
        await alert.evaluateAll((boxes) => boxes.forEach((box) => box.classList.add('seen')));
        await ask(page);
        // It retries sooner than an assertion.
        await page.locator('[role="alert"]:not(.seen)').waitFor();
        await expect(alert).toContainText('could not be fetched');
        await expect(alert).toHaveCount(1);
        await expect(alert).toBeInViewport({ ratio: 1 });
      };
      for (const { name, files, ask, again = ask, shown, leave } of tested) {
        await test.step(name, async () => {
          await fails(ask);
          if (way === 'aborted' || name === 'an event') {
            for (const file of files) {
              await fails(again);
              failing = failing.filter((other) => other !== file);
            }
          }
          failing = failing.filter((other) => !files.includes(other));
          await again(page);
          await shown(page);
          await expect(alert).toHaveCount(0);
          await leave(page);
        });
      }
    },
  );
}

test('typing without a connection gives one message', async ({ page }) => {
  await open(page, WITH_ALL_PIECES);
  const files = /\/startSearch-/;
  await page.route(files, (route) => route.abort());
  await page.locator('body').evaluate((body) => {
    const isAlert = (node: Node) => node instanceof Element && node.role === 'alert';
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isAlert).length;
      body.dataset['alerts'] = `${Number(body.dataset['alerts'] ?? 0) + added}`;
    }).observe(body, { childList: true, subtree: true });
  });
  const field = page.getByRole('searchbox');
  const alert = page.getByRole('alert');
  for (const letter of 'drone') {
    const failed = page.waitForEvent('pageerror');
    await field.press(letter);
    await failed;
    await expect(alert).toBeInViewport({ ratio: 1 });
  }
  await expect(page.locator('body')).toHaveAttribute('data-alerts', '1');
  await page.unroute(files);
  await field.press('Backspace');
  await expect(page.getByText(/^Found: \d+ of/)).toBeVisible();
  await expect(alert).toHaveCount(0);
});

const eventShown = (page: Page) =>
  expect(details(page, 'drone-incursion').locator('blockquote').first()).toBeVisible();

test(
  'after a press without a connection, every next press opens its event',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page);
    const files = /\/assets\//;
    await page.route(files, (route) => route.abort());
    // Where the list is far from the top of the page.
    const entry = page.locator('[data-entry="drone-incursion"]').getByRole('link').first();
    await entry.click();
    const alert = page.getByRole('alert');
    await expect(alert).toBeInViewport({ ratio: 1 });
    await page.unroute(files);
    await entry.click();
    await eventShown(page);
    await expect(alert).toHaveCount(0);
    for (const id of ['alaska-talks', 'drone-incursion']) {
      await page.locator(`[data-entry="${id}"]`).getByRole('link').first().click();
      await expect(details(page, id).locator('blockquote').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(details(page, id)).toHaveCount(0);
    }
  },
);

test('a slow piece is fetched once, however often the reader presses', async ({ page }) => {
  const requests: string[] = [];
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/startOpenedEvent-/, async (route) => {
    requests.push(route.request().url());
    await released;
    await route.continue();
  });
  await open(page, WITH_ALL_PIECES);
  const target = mark(page, 'drone-incursion').locator('.target');
  await target.click();
  await target.click();
  release();
  await eventShown(page);
  expect(requests).toHaveLength(1);
});
