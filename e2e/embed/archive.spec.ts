/** A copy of a small timeline that `npm run archive` writes works without the rest of the site. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { expect, test } from '../support/guarded';

import { placeOf, typeOf } from '../../scripts/serve/staticHost.mjs';

const DATE = '2025-10-01';
/** The complete dataset in the guide for editors. */
const [, EXAMPLE = ''] =
  /```json dataset\n([^]*?)```/.exec(readFileSync('docs/data.md', 'utf8')) ?? [];

test('an archived embed works from its own files alone, and links to the full site', async ({
  page,
  baseURL,
}, info) => {
  const home = new URL(baseURL ?? '').pathname;
  const into = info.outputPath('archive');
  const data = info.outputPath('talks.json');
  writeFileSync(data, EXAMPLE);
  const args = ['scripts/cli/archive.mjs', '--date', DATE, '--into', into];
  const env = { ...process.env, KRONIEK_DATA: data, KRONIEK_SITE: 'https://host.example/' };
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);

  // This server has only the copy, no file of the site itself.
  const faults: string[] = [];
  const isFile = (file: string): boolean =>
    statSync(path.join(into, DATE, file), { throwIfNoEntry: false })?.isFile() ?? false;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = placeOf(pathname, `${home}archive/${DATE}/`, isFile);
    if (answer.status !== 200) {
      faults.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', typeOf(answer.file));
    response.end(readFileSync(path.join(into, DATE, answer.file)));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`http://localhost:${port}${home}archive/${DATE}/embed/v1/en/`);
  // The middle of a label of two lines is between the lines.
  const label = page.locator('[data-mark="first-meeting"] text:visible');
  await label.click({ position: { x: 20, y: 6 } });
  await expect(page.locator('[data-details="first-meeting"]')).toContainText(
    'The delegations met.',
  );
  await expect(page.locator('[data-kroniek]')).toHaveAttribute('data-live', '');
  const full = page.locator('[data-full]');
  await expect(full).toHaveAttribute('href', `${home}en/?event=first-meeting`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    'https://host.example/en/',
  );
  expect(faults).toEqual([]);
  server.closeAllConnections();
  server.close();
});
