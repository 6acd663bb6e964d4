/** Pieces that fail to load: a message where the reader pressed, and the next press loads again. */
import { expect, REPORTED, test, type Page, type Route } from '../support/guarded';
import {
  ALSO_IN_FIREFOX,
  details,
  drawing,
  mark,
  open,
  openMenu,
  pressTool,
  waitUntilLive,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 800 } });
test.beforeEach(({ guard }) => {
  guard.expected = REPORTED;
});

const SEPTEMBER = './en/?from=2025-09-01&to=2025-09-20';

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
type Way = keyof typeof ways;

/** A piece: what a reader does for it, again after a failure, and what shows that it is there. */
type Piece = {
  readonly files: RegExp;
  readonly ask: (page: Page) => Promise<void>;
  readonly again?: (page: Page) => Promise<void>;
  readonly shown: (page: Page) => Promise<void>;
};

const pressEvent = (page: Page) => mark(page, 'drone-incursion').locator('.target').click();
const eventShown = (page: Page) =>
  expect(details(page, 'drone-incursion').locator('blockquote').first()).toBeVisible();
const pressButton = (name: string) => (page: Page) => pressTool(page, name);
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();
const dialogShown = (page: Page) => expect(page.getByRole('dialog')).toBeVisible();
const openShareAnd = (name: string) => async (page: Page) => {
  await pressButton('Share')(page);
  await page.getByRole('dialog').getByRole('button', { name }).click();
};
const search = (page: Page) => page.getByRole('searchbox').fill('drone');
const searchMore = (page: Page) => page.getByRole('searchbox').press('Backspace');
const matchesShown = (page: Page) => expect(page.getByText(/^Found: \d+ of/)).toBeVisible();
const chooseGrouping = async (page: Page) => {
  await openMenu(page);
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('actor');
};
const groupingShown = (page: Page) =>
  expect(drawing(page).locator('[data-lane="others"]')).toBeVisible();
const goBack = async (page: Page) => {
  await pressButton('As known on…')(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('2025-08-20');
  await dialog.getByRole('button', { name: 'Show', exact: true }).click();
};
const pastShown = (page: Page) =>
  expect(page.getByText('As known on 20 August 2025.')).toBeVisible();

const pieces: { readonly [name: string]: Piece } = {
  'the code that opens events': {
    files: /\/startOpenedEvent-/,
    ask: pressEvent,
    shown: eventShown,
  },
  'the code of events': { files: /\/evidenceBundle-/, ask: pressEvent, shown: eventShown },
  'the details of events': {
    files: /\/details-en-/,
    ask: pressEvent,
    again: retry,
    shown: eventShown,
  },
  'the code that shows dialogs': {
    files: /\/showDialog-/,
    ask: pressButton('Share'),
    shown: dialogShown,
  },
  'the dialogs': { files: /\/dialogsBundle-/, ask: pressButton('Share'), shown: dialogShown },
  'the code that writes links': {
    files: /\/sharedAddress-/,
    ask: pressButton('Share'),
    shown: dialogShown,
  },
  'the QR code': {
    files: /\/QrCode-/,
    ask: openShareAnd('Show a QR code'),
    again: retry,
    shown: (page) => expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible(),
  },
  'the snippet builder': {
    files: /\/(?:SnippetBuilder|embedAddress)-/,
    ask: openShareAnd('Embed in a page'),
    again: retry,
    shown: (page) => expect(page.getByRole('textbox', { name: 'Code' })).toBeVisible(),
  },
  'the search': { files: /\/startSearch-/, ask: search, again: searchMore, shown: matchesShown },
  'the code that searches': {
    files: /\/searchBundle-/,
    ask: search,
    again: searchMore,
    shown: matchesShown,
  },
  'the groupings': { files: /\/groupings-/, ask: chooseGrouping, shown: groupingShown },
  'the facets': { files: /\/facets-en-/, ask: chooseGrouping, shown: groupingShown },
  'the history': { files: /\/history-en-/, ask: goBack, shown: pastShown },
  'the code of the history': { files: /\/asKnownOn-/, ask: goBack, shown: pastShown },
  'the story': {
    files: /\/Story-/,
    ask: pressButton('Play the story'),
    shown: (page) => expect(page.getByRole('region', { name: /story/i })).toBeVisible(),
  },
  'the list': {
    files: /\/listBundle-/,
    ask: () => Promise.resolve(),
    again: retry,
    shown: async (page) => {
      await expect(page.getByRole('alert')).toHaveCount(0);
    },
  },
};

/** Fails a piece twice in one way, and then no more. */
async function failAndRecover(page: Page, { files, ask, again = ask, shown }: Piece, way: Way) {
  await page.route(files, ways[way]);
  await open(page, SEPTEMBER);
  // A page that was loaded by a reload is not reloaded for a file that is gone.
  await page.reload();
  await waitUntilLive(page);
  const alert = page.getByRole('alert');
  await ask(page);
  await expect(alert).toContainText('could not be fetched');
  await expect(alert).toBeInViewport({ ratio: 1 });
  await again(page);
  await expect(alert).toBeInViewport({ ratio: 1 });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await again(page);
  await shown(page);
  await expect(alert).toHaveCount(0);
}

const wayNames = Object.keys(ways) as Way[];
for (const [at, [name, piece]] of Object.entries(pieces).entries()) {
  // Each piece fails in two ways, and each way meets several pieces of each kind.
  for (const k of [at, at + 3]) {
    const way = wayNames[k % wayNames.length] ?? 'aborted';
    // In Firefox one way is enough to see that a failed module can be asked for again.
    const tag = k === at ? ALSO_IN_FIREFOX : [];
    test(`${name}, ${way}, loads at the next press`, { tag }, ({ page }) =>
      failAndRecover(page, piece, way),
    );
  }
}

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
  await open(page, SEPTEMBER);
  await pressEvent(page);
  await pressEvent(page);
  release();
  await eventShown(page);
  expect(requests).toHaveLength(1);
});

/**
 * Deploys a second build under the open page: the old code is gone, and pages name the new code,
 * which is the old code under other names.
 */
async function deploy(page: Page): Promise<void> {
  const rename = (text: string): string =>
    text.replaceAll(/((?:\/assets|\.)\/[\w-]+-[\w-]{8})(\.js(?:on)?)/g, '$1.second$2');
  await page.route(/\/en\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: rename(await response.text()) });
  });
  await page.route(/\/assets\/.*\.js(?:on)?$/, async (route) => {
    const url = route.request().url();
    if (!url.includes('.second.')) return route.fulfill({ status: 404, body: 'Not found' });
    const response = await route.fetch({ url: url.replace('.second', '') });
    return route.fulfill({ response, body: rename(await response.text()) });
  });
}

const deployed: readonly (keyof typeof pieces)[] = [
  'the code that opens events',
  'the dialogs',
  'the search',
  'the groupings',
];
for (const name of deployed) {
  test(
    `after a new deployment, ${name} loads with one reload`,
    { tag: ALSO_IN_FIREFOX },
    async ({ page }) => {
      const piece = pieces[name];
      await open(page, SEPTEMBER);
      // The reader moves the view, which the reload must keep.
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect(page).not.toHaveURL(/from=2025-09-01&/);
      const address = page.url();
      let loads = 0;
      page.on('domcontentloaded', () => (loads += 1));
      await deploy(page);
      await piece?.ask(page);
      await piece?.shown(page);
      expect(loads).toBe(1);
      expect(page.url()).toContain(new URL(address).search.slice(1));
      // A request may still be under way.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    },
  );
}

test('after a new deployment a dialog with typed text stays, and says so', async ({ page }) => {
  await open(page, SEPTEMBER);
  await pressButton('Share')(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await deploy(page);
  await dialog.getByRole('button', { name: 'Show a QR code' }).click();
  await expect(dialog.getByRole('alert')).toContainText('has been updated');
  await dialog.getByRole('button', { name: 'Reload' }).click();
  await waitUntilLive(page);
  await openShareAnd('Show a QR code')(page);
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
