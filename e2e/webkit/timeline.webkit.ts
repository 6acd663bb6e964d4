import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { By, until, type WebDriver } from 'selenium-webdriver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../scripts/cli/settings.mjs';
import { freePort } from '../../scripts/serve/freePort.mjs';
import { findWebKit } from '../../scripts/test/webkit.mjs';
import { listens, startWebKit } from './startWebKit';

const webkit = findWebKit();
/** How long a condition may take to hold (ms). */
const PATIENCE = 20_000;
const WAIT = { timeout: PATIENCE };
const TIMELINE = By.css('[data-kroniek]');
const LIVE = By.css('[data-kroniek][data-state="ready"][data-live]');
const DETAILS = By.css('[data-details]');
const ZOOM_IN = By.css('button[aria-label="Zoom in"]');

describe.skipIf(webkit === null)('WebKit', () => {
  let site: string;
  let page: WebDriver;
  const cleanUps: (() => Promise<void> | void)[] = [];

  beforeAll(async () => {
    if (webkit === null) return;
    site = await serveSite(cleanUps);
    const started = await startWebKit(webkit);
    cleanUps.push(started.stop);
    page = started.page;
  });
  afterAll(async () => {
    for (const cleanUp of cleanUps.toReversed()) await cleanUp();
  });

  const open = async (path: string) => {
    await page.get(site + path);
    await page.wait(until.elementLocated(LIVE), PATIENCE);
  };
  const visibleRange = async () => {
    const timeline = await page.findElement(TIMELINE);
    return [await timeline.getAttribute('data-from'), await timeline.getAttribute('data-to')];
  };
  const visibleMs = async () => {
    const [from, to] = await visibleRange();
    return Date.parse(to ?? '') - Date.parse(from ?? '');
  };
  const press = (key: string) => page.findElement(By.css('.plot [tabindex="0"]')).sendKeys(key);

  test('the page becomes live and replaces the static drawing', async () => {
    await open('en/');
    const marks = await page.findElements(By.css('.plot [data-mark]'));
    expect(marks.length).toBeGreaterThan(10);
    expect(await page.findElements(By.css('.static'))).toEqual([]);
  });

  test('a button and a key zoom', async () => {
    await open('en/');
    const whole = await visibleMs();
    await page.findElement(ZOOM_IN).click();
    await expect.poll(visibleMs, WAIT).toBeLessThan(whole * 0.6);
    const nearer = await visibleMs();
    await press('+');
    await expect.poll(visibleMs, WAIT).toBeLessThan(nearer * 0.6);
    await press('0');
    await expect.poll(visibleMs, WAIT).toBe(whole);
  });

  test('an event opens, and Back closes it', async () => {
    await open('en/');
    await page
      .findElement(By.css('[data-opens="drone-incursion"], [data-entry] [data-opens]'))
      .click();
    await page.wait(until.elementLocated(By.css('[data-details] .claims')), PATIENCE);
    await page.navigate().back();
    await expect.poll(() => page.findElements(DETAILS), WAIT).toEqual([]);
  });

  test('a shared link shows its range', async () => {
    await open('nl/?from=2025-09-09&to=2025-09-12');
    expect(await visibleRange()).toEqual(['2025-09-08T22:00:00.000Z', '2025-09-12T22:00:00.000Z']);
  });

  test('an embed on another site is drawn, and a button zooms', async () => {
    await page.get(await serveArticle(`${site}embed/v1/en/`, cleanUps));
    const historyLength = () => page.executeScript<number>('return history.length');
    const before = await historyLength();
    await page.switchTo().frame(page.findElement(By.css('iframe')));
    await page.wait(until.elementLocated(By.css('[data-mark]')), PATIENCE);
    const whole = await visibleMs();
    await page.findElement(ZOOM_IN).click();
    await page.wait(until.elementLocated(LIVE), PATIENCE);
    await expect.poll(visibleMs, WAIT).toBeLessThan(whole * 0.6);
    await page.switchTo().defaultContent();
    expect(await historyLength()).toBe(before);
  });
});

type CleanUps = (() => Promise<void> | void)[];

/** Serves the build. Returns its address. */
async function serveSite(cleanUps: CleanUps): Promise<string> {
  const port = await freePort();
  const base = readSettings(process.env).home;
  const args = ['scripts/serve/preview.mjs', '--port', String(port), '--strictPort'];
  const server = spawn(process.execPath, args, { stdio: 'ignore' });
  cleanUps.push(() => void server.kill());
  const address = `http://localhost:${port}${base}`;
  await listens(address);
  return address;
}

/**
 * Serves an article with the timeline in a frame. Its host is 127.0.0.1 and the site's is
 * localhost, so the frame has another origin. Returns its address.
 */
async function serveArticle(src: string, cleanUps: CleanUps): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>An article</title><iframe src="${src}" title="Timeline" width="100%" height="560"></iframe>`,
    );
  });
  cleanUps.push(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
