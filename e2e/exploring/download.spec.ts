/** The dialog with files of the timeline and citations. */
import { readFileSync } from 'node:fs';

import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';

import { parseDataset } from '../../src/format';
import { ALSO_IN_FIREFOX, AUTUMN, dataset, menuButton, open, pressTool } from '../support/timeline';
import { expect, test } from '../support/guarded';

test.use({ viewport: { width: 1280, height: 900 } });

// The driver of Firefox does not report downloads.
test('each button says what it saved', { tag: ALSO_IN_FIREFOX }, async ({ page }) => {
  await open(page, AUTUMN);
  await pressTool(page, 'Download');
  const dialog = page.getByRole('dialog', { name: 'Download' });
  for (const [name, extension] of [
    ['Spreadsheet (CSV)', 'csv'],
    ['Calendar (ICS)', 'ics'],
    ['Drawing (SVG)', 'svg'],
    ['Picture (PNG 2×)', '2x.png'],
  ] as const) {
    // A key would go to Firefox's own list of downloads, which opens.
    await dialog.getByRole('button', { name }).click();
    await expect(dialog.getByRole('status')).toContainText(`.${extension}`);
  }
});

test('each file has a name, a type and what is shown', async ({ page }) => {
  await open(page, AUTUMN);
  await pressTool(page, 'Download');
  const dialog = page.getByRole('dialog', { name: 'Download' });
  const download = async (name: string): Promise<{ name: string; content: Buffer }> => {
    const started = page.waitForEvent('download');
    await dialog.getByRole('button', { name }).press('Enter');
    const file = await started;
    await expect(dialog.getByRole('status')).toContainText(file.suggestedFilename());
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const range = `${dataset.id}-2025-08-10-to-2025-09-15`;

  const csv = await download('Spreadsheet (CSV)');
  expect(csv.name).toBe(`${range}.csv`);
  expect(csv.content.toString()).toMatch(/^\uFEFFid,date,end,time zone,title,/);

  const ics = await download('Calendar (ICS)');
  expect(ics.name).toBe(`${range}.ics`);
  expect(ics.content.toString()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(ics.content.toString()).toMatch(/URL:http:\/\/[^\r]+\/en\/e\//);

  const json = await download('Dataset (JSON)');
  expect(json.name).toBe(`${range}.json`);
  const shown = parseDataset(JSON.parse(json.content.toString())).dataset;
  expect(shown?.events.length).toBeGreaterThan(5);

  const svg = await download('Drawing (SVG)');
  expect(svg.name).toBe(`${range}.svg`);
  const text = svg.content.toString();
  expect(text).toContain('10 August');
  expect(text).toContain('/en/?from=2025-08-10&amp;to=2025-09-15');
  expect(text).not.toContain('var(');
  // A picture is drawn of the file, which fails if it is not valid.
  for (const scale of [1, 2]) {
    const png = await download(`Picture (PNG ${scale}×)`);
    expect(png.name).toBe(`${range}.${scale}x.png`);
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    // The width of the image.
    expect(png.content.readUInt32BE(16)).toBe(960 * scale);
  }

  await dialog.getByLabel('all (').check();
  const all = await download('Dataset (JSON)');
  expect(all.name).toBe(`${dataset.id}.json`);
  const { events } = parseDataset(JSON.parse(all.content.toString())).dataset ?? { events: [] };
  expect(events.length).toBe(dataset.events.length);
});

test('a zip has everything that is shown, and says what that is', async ({ page }) => {
  await open(page, `${AUTUMN}&lanes=incident&event=airports-closed`);
  await pressTool(page, 'Download');
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await dialog.getByLabel('Width').selectOption('1280 px');
  await dialog.getByLabel('Colours').selectOption('Dark');
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Everything (ZIP)' }).press('Enter');
  const files = Object.entries(unzipSync(readFileSync(await (await started).path())));
  const named = new Map(files.map(([name, content]) => [name.split('/')[1] ?? '', content]));
  const range = `${dataset.id}-2025-08-10-to-2025-09-15`;
  const extensions = ['csv', 'json', 'ics', 'svg', '1x.png', '2x.png', '3x.png'];
  expect([...named.keys()]).toEqual([
    ...extensions.map((extension) => `${range}.${extension}`),
    'README.txt',
  ]);
  const textOf = (name: string): string => strFromU8(named.get(name) ?? new Uint8Array());
  const readme = textOf('README.txt');
  expect(readme).toMatch(/Range: +10 August to 15 September 2025\n/);
  expect(readme).toMatch(/Filters: +Themes?: Incidents\n/);
  expect(readme).toMatch(/Licence: +CC BY 4\.0\n/);
  expect(readme).toMatch(/Version: +\d/);
  expect(readme).toMatch(/SOURCES\n- .*\n {2}https:/);
  const svg = textOf(`${range}.svg`);
  expect(svg).toContain('Incidents');
  // The paper of the dark theme, on a light page.
  expect(svg).toContain('rgb(21, 22, 26)');
  // Positions are attributes, which every renderer reads.
  expect(svg).not.toContain('style=');
  expect(new Resvg(svg).width).toBe(1280);
  const png = Buffer.from(named.get(`${range}.2x.png`) ?? []);
  expect(png.readUInt32BE(16)).toBe(2560);

  // What is said about the opened event can be cited too.
  await dialog.getByRole('combobox', { name: 'Cite' }).selectOption({ index: 2 });
  await expect(dialog.getByLabel('APA')).toHaveValue(/: .*Four Polish airports closed\. In How/);
});

test('citations have the address and the version', async ({ page }) => {
  await open(page, AUTUMN);
  await pressTool(page, 'Download');
  const dialog = page.getByRole('dialog', { name: 'Download' });
  for (const style of ['APA', 'Chicago', 'BibTeX', 'CSL-JSON']) {
    await expect(dialog.getByLabel(style)).toHaveValue(/\/en\/\?from=2025-08-10&to=2025-09-15/);
  }
  await dialog.getByLabel('APA').focus();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(
    /\(Version .+\) \[Timeline\]/,
  );
  await page.keyboard.press('Escape');
  await expect(menuButton(page)).toBeFocused();
});

test('the drawing prints alone, with its text', { tag: ALSO_IN_FIREFOX }, async ({ page }) => {
  // Every frame, also that of the drawing.
  await page.addInitScript(() => {
    window.print = () => {
      const { title, body } = document;
      const texts = Array.from(body.querySelectorAll('svg text'), ({ textContent }) => textContent);
      window.top?.document.body.setAttribute('data-printed', `${title}: ${texts.join(' ')}`);
    };
  });
  await open(page, AUTUMN);
  await pressTool(page, 'Download');
  await page.getByRole('button', { name: 'For print (PDF)' }).click();
  await expect(page.locator('body')).toHaveAttribute(
    'data-printed',
    /^security-guarantees-2025-08-10-to-2025-09-15: How security guarantees .* Trump and Putin/,
  );
});

test('an embed offers downloads if its host page asks for them', async ({ page }) => {
  await page.goto('/embed/v1/en/?ui=toolbar,list,download');
  await page.locator('.plot').hover();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Download' }).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Drawing (SVG)' }).click();
  expect((await started).suggestedFilename()).toMatch(/\.svg$/);
  await page.goto('/embed/v1/en/?ui=toolbar,list');
  await page.locator('.plot').hover();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('[data-live]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download' })).toHaveCount(0);
});
