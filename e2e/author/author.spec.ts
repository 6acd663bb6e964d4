/** The author's page: from a file to a timeline in four steps. */
import { readdirSync, readFileSync } from 'node:fs';

import { importFile } from '../../src/import';
import { violationsOf } from '../support/axe';
import { authorTest as test, OWN_STORAGE } from '../support/authorSite';
import { expect, type Download, type Locator, type Page } from '../support/guarded';

const SAMPLES = 'src/import/samples';
const EUROPEAN = `${SAMPLES}/european-windows-1252.csv`;

test.beforeEach(({ guard }) => {
  guard.expected = OWN_STORAGE;
});

/** Opens the page, and collects the addresses of other hosts that anything asks for. */
async function openPage(page: Page): Promise<string[]> {
  const away: string[] = [];
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === new URL(page.url()).origin || /^(?:data|blob|file):$/.test(protocol);
    if (page.url() !== 'about:blank' && !isOwn) away.push(request.url());
  });
  await page.goto('.');
  await expect(page.locator('[data-ready]')).toBeVisible();
  return away;
}

const cell = (page: Page, text: string): Locator =>
  page.getByRole('gridcell').filter({ hasText: text }).first();
const drawing = (page: Page): Locator => page.locator('.preview-layer:not(.is-coming) [data-live]');

/** Types as a person does. React does not notice what Firefox's driver fills in. */
async function write(field: Locator, text: string): Promise<void> {
  await field.selectText();
  await field.pressSequentially(text);
}

type Brought = Parameters<Locator['setInputFiles']>[0];

async function bring(page: Page, file: Brought): Promise<void> {
  const again = page.locator('.brought:not([open]) > summary');
  if ((await again.count()) > 0) await again.click();
  await page.locator('input[type=file]').setInputFiles(file);
}

type Dataset = {
  readonly events: readonly { readonly when: unknown; readonly title: unknown }[];
};

async function saved(page: Page, button: string | RegExp): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
}

test('a sheet is corrected in its cells, seen, and saved; nothing leaves the page @firefox', async ({
  page,
}) => {
  const away = await openPage(page);
  await bring(page, EUROPEAN);
  await expect(page.locator('.counts')).toHaveText(/^4 rows read, 4 events, 2 changed/);
  await expect(drawing(page).locator('[data-mark]')).not.toHaveCount(0);
  await expect(drawing(page)).toContainText('Spoetnik 1 gelanceerd – “piep”');

  // A file that is not UTF-8 does not say its encoding. It is the same draft in other letters.
  const letters = page.getByRole('combobox', { name: 'If letters are wrong' });
  await letters.selectOption('windows-1251');
  await expect(cell(page, 'Reьnie')).toBeVisible();
  await letters.selectOption('windows-1252');
  await expect(cell(page, 'Reünie')).toBeVisible();
  await expect(page.locator('.drafts')).toHaveCount(0);

  // What is wrong stands at its cell while it is typed, and in the list.
  await cell(page, 'ca. 1970').click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('soon');
  await expect(page.locator('.here')).toContainText('“soon” cannot be read as a date.');
  await page.keyboard.press('Enter');
  await expect(page.locator('.counts')).toHaveText(/3 events.*1 refused$/);
  await page.getByRole('button', { name: 'Row 3, Datum', exact: true }).click();
  await expect(page.getByRole('gridcell', { name: /soon/ })).toBeFocused();
  await page.keyboard.type('mei 1970');
  await page.keyboard.press('Enter');
  await expect(page.locator('.counts')).toHaveText(/4 events.*0 refused$/);

  // An opened event leads to its row, and a row to its event.
  await drawing(page)
    .locator('[data-mark]', { hasText: 'Gagarin' })
    .locator('text')
    .first()
    .click();
  await expect(page.locator('.is-active')).toContainText('Gagarin');
  await cell(page, 'Proeven').click();
  await page.getByRole('button', { name: 'Show in the timeline' }).click();
  await expect(drawing(page).locator('[data-details]')).toContainText('Proeven');

  // A source for the whole event, in a column that the sheet lacks.
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.keyboard.type('https://example.org/a');
  await page.keyboard.press('Enter');
  await expect(page.locator('.messages')).toContainText('Row 1, 2, 3. This event has no source.');
  await cell(page, 'Proeven').click();

  // A claim with its source. While it is only begun, nothing is wrong.
  await page.getByRole('button', { name: 'Add a claim' }).click();
  await expect(page.getByLabel('Address of the source')).toBeFocused();
  await expect(page.locator('.messages')).not.toContainText('Errors');
  await write(page.getByLabel('Who says it'), 'De krant');
  await write(page.getByLabel('Or in your own words'), 'Er waren proeven.');
  await write(page.getByLabel('Address of the source'), 'https://example.org/proeven');
  await write(page.getByLabel('Published on'), '1971-12-01');
  await expect(drawing(page).locator('[data-details]')).toContainText('De krant');

  // A relation to another event, and a named range, which is left out until it is complete.
  await page.getByRole('button', { name: 'Add a relation' }).click();
  await page.getByRole('combobox', { name: 'Event', exact: true }).selectOption({ index: 1 });
  await page.getByText('Credits, method, house style and named ranges').click();
  await page.getByRole('button', { name: 'Add a named range' }).click();
  await page.keyboard.type('The start');
  await expect(page.getByText('It is in the timeline once it has')).toBeVisible();
  await expect(page.locator('.messages')).not.toContainText('Errors');

  // The files to publish are in reach, and so is a picture of what the timeline shows.
  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Download a picture or a table' }).click();
  await expect(page.getByRole('button', { name: 'Afbeelding (PNG 1×)' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Firefox's driver knows no downloads: this is what the page gives to the browser.
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    const keep = async (content: Blob): Promise<void> => {
      document.body.dataset['saved'] = await content.text();
    };
    URL.createObjectURL = (content: Blob) => {
      void keep(content);
      return create(content);
    };
  });
  await page.getByRole('button', { name: 'Download the dataset (JSON)' }).click();
  await expect(page.locator('.publish [role=status]')).toHaveText(
    'Saved european-windows-1252.json',
  );
  await expect(page.locator('body')).toHaveAttribute('data-saved', /proeven/);
  const json = (await page.locator('body').getAttribute('data-saved')) ?? '';
  const dataset = JSON.parse(json) as Dataset;
  expect(dataset.events[2]).toMatchObject({ when: '1970-05', title: 'Reünie van de bemanning' });
  expect(JSON.parse(json)).toMatchObject({
    ranges: [],
    relations: [{ from: 'proeven-1971-21-1971-23', to: 'spoetnik-1-gelanceerd-piep-1957-10-04' }],
  });
  expect(dataset.events[3]).toMatchObject({
    claims: [{ by: 'De krant', source: 'example-org-proeven', published: '1971-12-01' }],
  });
  // It opens what it wrote.
  await bring(page, { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await expect(page.locator('.counts')).toHaveText(
    '4 rows read, 4 events, 0 changed, 0 left out, 0 refused',
  );
  expect(away).toEqual([]);
});

test('each kind of file gives the events of an import, without a violation of the policy', async ({
  page,
}) => {
  const away = await openPage(page);
  const names = readdirSync(SAMPLES).filter((name) => name.includes('.') && name !== 'README.md');
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(`${SAMPLES}/${name}`));
    const { dataset } = await importFile({ name, bytes });
    await bring(page, `${SAMPLES}/${name}`);
    await expect(page.locator('.brought > summary')).toContainText(name);
    if (dataset === null) {
      await expect(page.locator('.messages')).toContainText('Errors');
      continue;
    }
    const { length } = (dataset as Dataset).events;
    await expect.soft(page.locator('.counts'), name).toContainText(` ${length} events,`);
    await expect.soft(drawing(page), name).toBeVisible();
  }
  await page.getByText('Bring something else').click();
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.locator('.counts')).toContainText('59 events, 0 changed');
  expect(away).toEqual([]);
});

test('the four steps work by keyboard alone, and axe finds nothing', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /^Paste cells/ })).toBeFocused();
  await page.keyboard.type('Date;Title;Group\n3/4/1970;First;A\n25/4/1970;Second;B');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.counts')).toContainText('2 events');

  const focused = page.locator(':focus');
  const tabTo = async (target: Locator): Promise<void> => {
    const handle = await target.elementHandle();
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return focused.evaluate((at, wanted) => at === wanted, handle);
      })
      .toBe(true);
  };
  // The grid is one stop.
  await tabTo(page.getByRole('columnheader', { name: 'Row' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveText('First');
  await page.keyboard.type('Renamed');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: 'Renamed' })).toBeVisible();
  await expect(focused).toHaveText('Second');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('gridcell', { name: 'First' })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Delete');
  await expect(page.locator('.counts')).toContainText('1 events');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Tab');
  expect(await focused.evaluate((at) => at.closest('[role=grid]') === null)).toBe(true);
  await tabTo(page.getByRole('radio', { name: 'Article' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-size=phone]')).toBeVisible();
  await expect(drawing(page)).toContainText('Renamed');
  const paper = (): Promise<string> =>
    drawing(page).evaluate((root) => getComputedStyle(root).backgroundColor);
  const light = await paper();
  await tabTo(page.getByRole('radio', { name: 'As the device' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect.poll(paper).not.toBe(light);
  const download = page.waitForEvent('download');
  await tabTo(page.getByRole('button', { name: 'Download the dataset (JSON)' }));
  await page.keyboard.press('Enter');
  const text = readFileSync(await (await download).path(), 'utf8');
  expect((JSON.parse(text) as Dataset).events.map(({ title }) => title)).toEqual([
    'Renamed',
    'Second',
  ]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violationsOf(page)).toEqual([]);
  }
});

test('cells of a spreadsheet are pasted, and several are copied, emptied and filled', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await page.getByRole('button', { name: 'Begin empty' }).click();
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      '2025-01-02\tOne\n2025-01-03\tTwo\n"2025-01-04"\tThree\n2025-01-05\tFour\n',
    ),
  );
  await page.getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Control+v');
  await expect(page.locator('.counts')).toContainText('4 rows read, 4 events');
  await expect(drawing(page)).toContainText('Four');

  await cell(page, 'Two').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByText('2 × 2 cells selected')).toBeAttached();
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('2025-01-03\tTwo\n2025-01-04\tThree');
  await page.keyboard.press('Delete');
  await expect(page.locator('.counts')).toContainText('2 rows read, 2 events');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.counts')).toContainText('4 rows read, 4 events');
  await page.evaluate(() => navigator.clipboard.writeText('2025-06-07'));
  await page.getByRole('gridcell', { name: '2025-01-03' }).click();
  await page.getByRole('gridcell', { name: '2025-01-04' }).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('gridcell', { name: '2025-06-07' })).toHaveCount(2);
});

test('a draft survives a reload and a lost tab @firefox', async ({ page, context }) => {
  await openPage(page);
  await bring(page, EUROPEAN);
  await cell(page, 'Proeven').click();
  await page.keyboard.type('Tests of all kinds');
  await page.keyboard.press('Enter');
  await write(page.getByLabel('Name of this draft'), 'Space');
  await expect(page.locator('.draft-bar [role=status]')).toHaveText('Kept in this browser');
  await page.reload();
  await expect(cell(page, 'Tests of all kinds')).toBeVisible();
  await page.close();
  const other = await context.newPage();
  await openPage(other);
  await expect(cell(other, 'Tests of all kinds')).toBeVisible();
  await other.getByRole('button', { name: 'New', exact: true }).click();
  await expect(cell(other, 'Tests of all kinds')).toHaveCount(0);
  await other.locator('.drafts > summary').click();
  await other.getByRole('button', { name: 'Open Space' }).click();
  await expect(cell(other, 'Tests of all kinds')).toBeVisible();
});

test('without storage the page works, says that nothing is kept, and warns before it is left', async ({
  page,
  guard,
}) => {
  guard.expected = /^storage: /;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openPage(page);
  await bring(page, EUROPEAN);
  await expect(drawing(page)).toBeVisible();
  await expect(page.locator('.draft-bar [role=status]')).toContainText('keeps nothing');
  await cell(page, 'Proeven').click();
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await page.reload();
  expect(await asked).toBe('beforeunload');
});

test('without a connection a loaded page opens files, and writes one that works from a disk', async ({
  page,
  context,
}) => {
  await openPage(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.reload();
  await bring(page, `${SAMPLES}/calendar.ics`);
  await expect(drawing(page)).toBeVisible();
  const html = await saved(page, 'Download one HTML file');
  const file = await html.path();
  const reader = await context.newPage();
  await reader.route('file://**', (route) => route.continue());
  await reader.setContent(readFileSync(file, 'utf8'));
  await expect(reader.locator('[data-live]')).toBeVisible();
});
