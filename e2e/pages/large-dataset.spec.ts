/** What differs with thousands of events: list, event pages, search, and the limit of marks. */
import { expect, type Page } from '../support/guarded';
import { crowd, events, largeDatasetTest as test } from '../support/largeDataset';
import { ALSO_IN_FIREFOX, boxOf, details, drawing, open } from '../support/timeline';

// One worker for each browser, so that only one waits for the build.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 1280, height: 900 } });

const monthOf = (start: number): string => new Date(start).toISOString().slice(0, 7);
const months = [...new Set(events.map(({ start }) => monthOf(start)))];
const first = events[0]!;
const last = events.at(-1)!;
/** An event without a page: with equal importance, the earliest 500 have pages. */
const unpaged = events[1200]!;
const idOf = ({ id }: { readonly id: number }): string => `e-${id}`;

const sections = (page: Page) => page.locator('[data-part="list"] section:has(> h3)');
const entries = (page: Page) => page.locator('[data-entry]');

test('the list has a section for each month, with entries only near the window', async ({
  page,
}) => {
  await open(page);
  await expect(sections(page)).toHaveCount(months.length);
  await expect(page.locator(`[data-entry="${idOf(first)}"]`)).toBeAttached();
  const end = page.locator(`[data-entry="${idOf(last)}"]`);
  await expect(end).toHaveCount(0);
  expect(await entries(page).count()).toBeLessThan(500);

  await sections(page).last().scrollIntoViewIfNeeded();
  await expect(end).toBeAttached();
  // Sections far from the window are emptied.
  await expect(page.locator(`[data-entry="${idOf(first)}"]`)).toHaveCount(0);
  await end.getByRole('link').first().click();
  await expect(details(page, idOf(last))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`event=${idOf(last)}`));
});

test('without scripts each month has a page with its events', async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./en/');
  const month = monthOf(unpaged.start);
  await page.locator(`a[href$="/list/${month}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/en/list/${month}/$`));
  const listed = events.filter(({ start }) => monthOf(start) === month);
  await expect(entries(page)).toHaveCount(listed.length);
  const entry = page.locator(`[data-entry="${idOf(unpaged)}"]`);
  await expect(entry).toContainText(unpaged.title);
  await expect(entry.getByRole('link', { name: /register/i })).toBeVisible();
  // The page links to the next month.
  const next = months[months.indexOf(month) + 1]!;
  await page.locator(`a[href$="/list/${next}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/en/list/${next}/$`));
  await expect(entries(page).first()).toBeVisible();
  await context.close();
});

test('500 events have pages, and the others open by address', async ({ page, site }) => {
  const status = async (id: string) => (await page.request.get(`${site}en/e/${id}/`)).status();
  expect(await status(idOf(events[499]!))).toBe(200);
  expect(await status(idOf(events[500]!))).toBe(404);
  await open(page, `./en/?event=${idOf(unpaged)}`);
  await expect(details(page, idOf(unpaged))).toContainText(unpaged.title);
});

test('a column that no zoom level separates lists its events', async ({ page }) => {
  const at = new Date(crowd[0]!.start);
  const [from, to] = [-5, 5].map((by) =>
    new Date(at.getTime() + by * 60_000).toISOString().slice(0, 16),
  );
  await open(page, `./en/?from=${from}Z&to=${to}Z`);
  // The column below its count is an element of its own once the pointer is on it.
  const count = drawing(page).getByText(/^\d+$/);
  const n = Number(await count.textContent());
  const { x, y, width, height } = await boxOf(count);
  const column = { x: x + width / 2, y: y + height + 8 };
  await page.mouse.move(column.x, column.y);
  await expect(drawing(page).locator('[data-cluster]')).toHaveAttribute('data-cluster', `${n}`);
  expect(n + (await drawing(page).locator('[data-mark]').count())).toBeGreaterThanOrEqual(
    crowd.length,
  );
  await page.mouse.click(column.x, column.y);
  const links = page.getByRole('dialog').getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(n);
  const id = (await links.last().getAttribute('data-opens')) ?? '';
  expect(crowd.map(idOf)).toContain(id);
  await links.last().click();
  await expect(details(page, id)).toBeVisible();
});

test('no more than 300 marks are drawn, at any zoom', async ({ page }) => {
  await open(page);
  const start = first.start;
  const length = last.start - start;
  for (const share of [1, 0.3, 0.1, 0.03, 0.01, 0.001]) {
    const bounds = [0, 1].map((k) =>
      new Date(start + length * (0.45 * (1 - share) + k * share)).toISOString().slice(0, 16),
    );
    await open(page, `./en/?from=${bounds[0]}Z&to=${bounds[1]}Z`);
    const marks = await drawing(page).locator('[data-key]').count();
    expect(marks).toBeGreaterThan(0);
    expect(marks).toBeLessThanOrEqual(300);
  }
});

test.describe('search', { tag: ALSO_IN_FIREFOX }, () => {
  const WORDS = 'bridge fire';
  const matches = events.filter(({ title }) =>
    WORDS.split(' ').every((word) => title.toLowerCase().includes(word)),
  );
  /** Searches for `WORDS`, and expects the count and exactly the matches undimmed. */
  const search = async (page: Page): Promise<void> => {
    await page.getByRole('searchbox').pressSequentially(WORDS);
    await expect(page.getByRole('search').getByRole('status')).toHaveText(
      `Found: ${matches.length} of ${events.length.toLocaleString('en-GB')}`,
    );
    await expect(page.locator('[data-entry]:not(.is-dimmed)')).not.toHaveCount(0);
    const listed = await entries(page).evaluateAll((all) =>
      all.map((node) => [node.getAttribute('data-entry'), !node.classList.contains('is-dimmed')]),
    );
    const ids = new Set(matches.map(idOf));
    expect(listed.filter(([id, isBright]) => ids.has(String(id)) !== isBright)).toEqual([]);
  };

  test('runs in a worker', async ({ page }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await open(page);
    expect(workers).toEqual([]);
    await search(page);
    expect(workers).toEqual([expect.stringMatching(/\/assets\/searchWorker-[\w-]+\.js$/)]);
  });

  test('finds the same if workers are refused', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'Worker', { value: refuse });
    });
    await open(page);
    await search(page);
  });

  test('finds the same if the worker cannot be fetched', async ({ page }) => {
    await page.route('**/searchWorker-*', (route) => route.abort());
    await open(page);
    await search(page);
  });

  test('finds the same in a sandboxed frame', async ({ page, site }) => {
    await page.route(`${site}article`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="allow-scripts" width="900" height="600" src="${site}embed/v1/en/?q=${encodeURIComponent(WORDS)}"></iframe>`,
      }),
    );
    await page.goto('./article');
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-mark]:visible').first().hover();
    await expect(frame.locator('[data-kroniek][data-live]')).toHaveAttribute('data-state', 'ready');
    const ids = new Set(matches.map(idOf));
    await expect(frame.locator('[data-mark].is-dimmed').first()).toBeVisible();
    const marks = await frame
      .locator('[data-mark]')
      .evaluateAll((all) =>
        all.map((node) => [node.getAttribute('data-mark'), node.classList.contains('is-dimmed')]),
      );
    expect(marks.filter(([id, isDimmed]) => ids.has(String(id)) === isDimmed)).toEqual([]);
  });
});
