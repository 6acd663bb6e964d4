/** The package in a page, in a React app, and as a site in a folder of its host. */
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import path from 'node:path';

import { expect, test, type Locator, type Page } from '../support/guarded';
import { createStaticServer } from '../../scripts/serve/staticServer.mjs';
import { installPackage, type Installed } from '../../scripts/test/installed.mjs';

// Packing takes half a minute, if `npm test` has not packed yet.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const BESIDE = ['react', 'react-dom', 'scheduler', 'vite', '@vitejs/plugin-react'];

let installed: Installed;
const servers: Server[] = [];

test.beforeAll(async () => {
  installed = await installPackage(BESIDE);
  for (const name of ['html', 'react-vite']) {
    cpSync(path.join('examples', name), installed.folder, { recursive: true });
  }
});
test.afterAll(() => {
  for (const server of servers) server.close();
  installed.remove();
});

/** Serves a folder of the user. Returns the address of its first page. */
async function serve(folder: string, base = '/'): Promise<string> {
  const server = createStaticServer(path.join(installed.folder, folder), base);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}${base}`;
}

/** Fails on what a page says in its console. Firefox says there what it does not support. */
function listenToConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  return said;
}

const spanOf = async (timeline: Locator): Promise<string> =>
  `${await timeline.getAttribute('data-from')} ${await timeline.getAttribute('data-to')}`;

test('two timelines in a plain page share nothing, and leave the page alone @firefox', async ({
  page,
}) => {
  const said = listenToConsole(page);
  const address = await serve('.');
  cpSync('examples/html/index.html', path.join(installed.folder, 'index.html'));
  await page.goto(address);
  const timelines = page.locator('[data-live]');
  await expect(timelines).toHaveCount(2);
  const [first, second] = [timelines.first(), timelines.last()];
  const before = await spanOf(first);

  await second.locator('[data-mark] text').last().click();
  await expect(second.locator('[data-details]')).toBeVisible();
  await expect(page.locator('output')).not.toBeEmpty();
  await expect(first.locator('[data-details]')).toHaveCount(0);
  await second.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => spanOf(second)).not.toBe(before);
  expect(await spanOf(first)).toBe(before);

  expect(page.url()).toBe(address);
  expect(await page.title()).toBe('Two timelines in a page');
  expect(await page.evaluate(() => history.length)).toBeLessThan(3);
  // The house's colours are those of its own box, and the page keeps its type.
  const papers = await timelines.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).backgroundColor),
  );
  expect(papers[1]).toBe('rgb(255, 255, 255)');
  expect(papers[0]).not.toBe(papers[1]);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
    'Georgia',
  );
  const ids = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(said).toEqual([]);
});

test('a whole timeline needs no site and one request @firefox', async ({ page }) => {
  cpSync('data/security-guarantees.json', path.join(installed.folder, 'whole.json'));
  writeFileSync(
    path.join(installed.folder, 'whole.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Whole</title>
    <link rel="stylesheet" href="node_modules/kroniek/package/lib/style.css">
    <script type="module" src="node_modules/kroniek/package/lib/standalone/element.js"></script>
    <kroniek-timeline data="whole.json" parts="all"></kroniek-timeline></html>`,
  );
  const said = listenToConsole(page);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const address = await serve('.');
  await page.goto(`${address}whole.html`);
  const timeline = page.locator('[data-live]');
  await expect(timeline.locator('[data-entry]').first()).toBeVisible();

  await timeline.getByRole('searchbox').fill('Poznań');
  await expect(timeline.locator('.find-results [role="status"]')).toHaveText(/: 2 /);
  await timeline.getByRole('searchbox').fill('');
  await timeline.getByRole('button', { name: 'Filter' }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Incidents/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(timeline.locator('.find-results [role="status"]')).toBeVisible();
  await timeline.getByRole('button', { name: 'Table' }).click();
  await expect(timeline.getByRole('table')).toBeVisible();
  await timeline.locator('[data-mark="airports-closed"] tspan').first().click({ timeout: 9000 });
  await expect(timeline.locator('[data-details]').first()).toBeVisible();
  await timeline.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('.kroniek-box')).toHaveAttribute('data-theme', 'dark');
  await timeline.getByRole('link', { name: 'Nederlands' }).click();
  await expect(timeline.locator('h1')).toContainText('Hoe veiligheidsgaranties');
  await expect(timeline.locator('[data-details]').first()).toBeVisible();

  // No link leads to a page that does not exist, and nothing but code was requested again.
  const links = await timeline
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(?:https:|mailto:|#)/.test(href))).toEqual([]);
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  expect(page.url()).toBe(`${address}whole.html`);
  expect(requested.filter((url) => url.endsWith('.json'))).toEqual([`${address}whole.json`]);
  expect(said).toEqual([]);
});

test('a React app controls its timeline under a strict policy @firefox', async ({ page }) => {
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  cpSync('examples/react-vite/index.html', path.join(installed.folder, 'index.html'));
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: installed.folder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const said = listenToConsole(page);
  await page.goto(await serve('dist'));
  const timeline = page.locator('[data-live]');
  await expect(timeline).toBeVisible();
  const start = await spanOf(timeline);
  await page.getByRole('button', { name: 'Paris' }).click();
  await expect(timeline.locator('[data-details]')).toContainText('Twenty-six countries');
  await timeline.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('output')).toHaveText('nothing is open');
  await timeline.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => spanOf(timeline)).not.toBe(start);
  await page.getByRole('button', { name: 'August and September' }).click();
  await expect.poll(() => spanOf(timeline)).toBe(start);
  expect(said).toEqual([]);
});

test('a built site is live in a folder of its host', async ({ page }) => {
  const built = await installed.kroniek('build', 'events.json', '-o', 'site', '--base', '/sub/');
  expect(built.stderr).toContain('pages');
  expect(built.code).toBe(0);
  const said = listenToConsole(page);
  await page.goto(`${await serve('site', '/sub/')}en/`);
  await expect(page.locator('[data-live]')).toBeVisible();
  await page.locator('[data-mark] text').first().click();
  await expect(page.locator('[data-details]').first()).toBeVisible();
  await expect(page).toHaveURL(/\/sub\/en\/\?event=/);
  expect(said).toEqual([]);
});

test('an open page follows its file, and says what is wrong in it', async ({ page, guard }) => {
  // The server answers with status 500 while the file is wrong, and a reload ends what loads.
  guard.expected = /500|could not load/;
  const file = path.join(installed.folder, 'followed.csv');
  writeFileSync(file, 'date,title\n2025-09-04,Leaders meet\n');
  const { url, stop } = await installed.start('followed.csv', '--no-open', '--port', '0');
  await page.goto(`${url}en/`);
  await expect(page.locator('[data-live]')).toBeVisible();
  writeFileSync(file, 'date,title\n2025-09-04,Leaders meet\n2025-09-10,Council consults\n');
  await expect(page.locator('[data-entry]')).toHaveCount(2);
  writeFileSync(file, 'when nothing is a date\n');
  await expect(page.locator('[data-issue]').first()).toBeVisible();
  writeFileSync(file, 'date,title\n2025-09-04,Leaders meet again\n');
  await expect(page.locator('[data-live]')).toContainText('Leaders meet again');
  stop();
});
