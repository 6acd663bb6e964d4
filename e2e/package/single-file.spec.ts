/** A timeline in one HTML file, opened from a disk, and in a folder on a host. */
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

import { expect, test } from '../support/guarded';
import { createStaticServer } from '../../scripts/serve/staticServer.mjs';
import { installPackage, type Installed } from '../../scripts/test/installed.mjs';

// Packing takes half a minute, if `npm test` has not packed yet.
test.describe.configure({ mode: 'serial', timeout: 200_000 });

const NAME = 'security-guarantees';

let installed: Installed;

test.beforeAll(async () => {
  installed = await installPackage();
  cpSync(`data/${NAME}.json`, path.join(installed.folder, 'events.json'));
  const written = await installed.kroniek('export', 'events.json', '--html', '--folder');
  expect(written.stderr).not.toContain('✖');
  expect(written.code).toBe(0);
});
test.afterAll(() => installed.remove());

test('one file is the whole timeline from a disk, and asks for nothing @firefox', async ({
  page,
}) => {
  const file = path.join(installed.folder, `${NAME}.html`);
  const data = JSON.stringify(JSON.parse(readFileSync(`data/${NAME}.json`, 'utf8')));
  const [, words = ''] = /<main[^>]*>([^]*)<\/main>/.exec(readFileSync(file, 'utf8')) ?? [];
  const codeBytes = statSync(file).size - Buffer.byteLength(data) - Buffer.byteLength(words);
  expect(codeBytes).toBeLessThan(400_000);

  const said: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('request', (request) => requested.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  const timeline = page.locator('[data-live]');
  await expect(timeline.locator('[data-entry]').first()).toBeVisible();

  // Gestures: a drag moves the view, and the wheel with Control zooms it.
  const span = async (): Promise<string> =>
    `${await timeline.getAttribute('data-from')} ${await timeline.getAttribute('data-to')}`;
  const whole = await span();
  const box = await timeline.locator('.plot').boundingBox();
  if (!box) throw new Error('no drawing');
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(span).not.toBe(whole);
  const zoomed = await span();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 150, box.y + 110, { steps: 4 });
  await page.mouse.up();
  await expect.poll(span).not.toBe(zoomed);
  await timeline.getByRole('button', { name: 'Whole period' }).click();

  await timeline.getByRole('searchbox').fill('Poznań');
  await expect(timeline.locator('.find-results [role="status"]')).toHaveText(/: 2 /);
  await timeline.getByRole('searchbox').fill('');
  await timeline.locator('[data-mark="airports-closed"] tspan').first().click();
  await expect(
    timeline.locator('[data-details] blockquote, [data-details] .cite').first(),
  ).toBeVisible();
  await timeline.getByRole('link', { name: 'Українська' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page).toHaveTitle(/Україн/);
  expect(requested.filter((url) => url !== address)).toEqual([]);
  expect(said).toEqual([]);
});

test('without scripts the file has its words', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(installed.folder, `${NAME}.html`)).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(59);
  await context.close();
});

test('the folder is the whole timeline on a host, and fits a frame @firefox', async ({ page }) => {
  const zip = unzipSync(readFileSync(path.join(installed.folder, `${NAME}.zip`)));
  for (const [name, bytes] of Object.entries(zip)) {
    const file = path.join(installed.folder, 'host', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const frame = `<iframe src="${NAME}/?lang=nl" style="width: 100%; height: 420px"></iframe>`;
  const article = `<!doctype html><html lang="en"><title>Article</title>${frame}</html>`;
  writeFileSync(path.join(installed.folder, 'host', 'article.html'), article);
  const server = createStaticServer(path.join(installed.folder, 'host'), '/');
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const host = `http://localhost:${(server.address() as AddressInfo).port}/`;
  await page.goto(`${host}${NAME}/`);
  await expect(page.locator('[data-live] [data-entry]').first()).toBeVisible();
  await page.goto(`${host}article.html`);
  const embedded = page.frameLocator('iframe').locator('[data-live].embed');
  await expect(embedded).toHaveAttribute('lang', 'nl');
  await expect(embedded.locator('[data-mark]').first()).toBeVisible();
  server.close();
});
