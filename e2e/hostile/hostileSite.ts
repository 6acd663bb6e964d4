/** The site of the hostile dataset, built once for all browsers, on the preview server. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from '../support/guarded';
import { news } from '../support/newsPage';
import { hostileDataset } from './hostileDataset';

/** The site's public address, without which the build does not write all of its files. */
export const ADDRESS = 'https://timeline.example/';

/** A test on that site. Fails if a text of the dataset runs, sends a request or becomes markup. */
export const test = news.extend<{ checkUnharmed: void }, { site: string }>({
  site: [
    // Playwright reads the needed fixtures from this pattern. This one needs none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give, { project }) => {
      const { server, site } = await serveSite(await buildSite(project.outputDir));
      await give(site);
      server.kill();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ site }, give) => give(site),
  checkUnharmed: [
    async ({ context, guard, site }, give) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, 'pwned', {
          set() {
            console.error('policy: none, something has run');
          },
        });
      });
      context.on('dialog', async (dialog) => {
        guard.faults.push(`dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      context.on('request', (request) => {
        const url = request.url();
        const isOurs = url.startsWith(site) || /^(?:data|blob):/.test(url);
        // The article around an embed has this origin.
        if (!isOurs && !url.startsWith('http://127.0.0.1:')) guard.faults.push(`request: ${url}`);
      });
      await give();
      for (const frame of context.pages().flatMap((page) => page.frames())) {
        expect(await frame.evaluate(foreignMarkup), frame.url()).toEqual([]);
      }
    },
    { auto: true },
  ],
});

/** Elements and attributes that only a text could have added: our pages have none of them. */
function foreignMarkup(): string[] {
  const foreign =
    'base[href],embed,object,audio,video,marquee,math,foreignObject,animate,form[action],x,style,template,meta[http-equiv=refresh],[srcdoc],[name=pwned],[style*=attacker],script:not([src]):not([type="application/ld+json"])';
  return [...document.querySelectorAll('*')]
    .filter(
      (node) =>
        node.matches(foreign) || node.getAttributeNames().some((name) => name.startsWith('on')),
    )
    .map((node) => node.outerHTML.slice(0, 200));
}

/**
 * Builds the site, or waits until another worker has built it. Returns its folder. A failed build
 * is not repeated, since it would fail again.
 */
async function buildSite(outputDir: string): Promise<string> {
  const dist = path.resolve(outputDir, 'hostile-site');
  const work = `${dist}-work`;
  const failed = path.join(work, 'failed.txt');
  mkdirSync(outputDir, { recursive: true });
  try {
    mkdirSync(work);
  } catch {
    await expect
      .poll(() => existsSync(dist) || existsSync(failed), { timeout: 170_000 })
      .toBe(true);
    expect(existsSync(failed), `the site was not built: see ${failed}`).toBe(false);
    return dist;
  }
  const data = path.join(work, 'hostile.json');
  const outDir = path.join(work, 'dist');
  const dataset = hostileDataset();
  writeFileSync(data, JSON.stringify(dataset));
  // A primary source with its text, which has a page of its own.
  mkdirSync(path.join(work, 'sources'));
  const { id, title } = dataset.sources.at(-1)!;
  writeFileSync(path.join(work, 'sources', `${id}.en.txt`), title);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/cli/go.mjs', 'build', '--outDir', outDir, '--logLevel', 'error'],
    { env: { ...process.env, KRONIEK_DATA: data, KRONIEK_SITE: ADDRESS }, encoding: 'utf8' },
  );
  if (status === 0) renameSync(outDir, dist);
  else writeFileSync(failed, stderr);
  expect(status, stderr).toBe(0);
  return dist;
}

/** Starts `npm run preview` on a free port. */
async function serveSite(dist: string): Promise<{ server: ChildProcess; site: string }> {
  const args = ['scripts/serve/preview.mjs', '--outDir', dist, '--port', String(FIRST_PORT)];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => server.kill());
  const site = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\S+/.exec(output) ?? [];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the server has ended with ${code}`)));
  });
  return { server, site };
}

/** The first port to try. */
const FIRST_PORT = 4600;
