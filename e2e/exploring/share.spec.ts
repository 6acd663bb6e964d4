/** The dialogs for a range and for sharing. */
import { expect, test } from '../support/guarded';

import {
  ALSO_IN_FIREFOX,
  details,
  FULL_BROWSER,
  menuButton,
  open,
  openMenu,
  pressTool,
  toolButton,
  viewOf,
  waitUntilLive,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

test('typed dates are in the dataset’s time zone', { tag: ALSO_IN_FIREFOX }, async ({ page }) => {
  await open(page);
  await pressTool(page, 'Choose a range');
  const dialog = page.getByRole('dialog', { name: 'Show another range' });
  await expect(dialog).toContainText('Clock times are Amsterdam time');
  await dialog.getByLabel('From').fill('2025-09-09T18:00');
  await dialog.getByLabel('Until').fill('2025-09-10T12:00');
  await dialog.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  expect(await viewOf(page)).toEqual({
    from: '2025-09-09T16:00:00.000Z',
    to: '2025-09-10T10:00:00.000Z',
  });
  await expect(page).toHaveURL(/from=2025-09-09T18:00&to=2025-09-10T12:00/);
  // Typed dates are a history entry.
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

for (const name of ['Choose a range', 'As known on…', 'Share', 'Keys']) {
  test(`a closed dialog leaves nothing behind: ${name}`, async ({ page }) => {
    await open(page);
    const islands = page.locator('[data-kroniek] > *');
    const count = await islands.count();
    const button = toolButton(page, name);
    // A tool in the menu gives focus back to the menu's button.
    const opener = name === 'Share' ? button : menuButton(page);
    for (const key of ['Escape', 'Enter']) {
      // Without focus, as a click of Safari leaves it.
      if (name !== 'Share') await openMenu(page);
      await button.evaluate((node: HTMLElement) => {
        node.blur();
        node.click();
      });
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await expect(islands).toHaveCount(count + 1);
      await dialog.getByRole('button', { name: 'Close', exact: true }).focus();
      await page.keyboard.press(key);
      await expect(dialog).toHaveCount(0);
      await expect(islands).toHaveCount(count);
      await expect(opener).toBeFocused();
    }
  });
}

test('an invalid range is refused with a reason', async ({ page }) => {
  await open(page);
  await pressTool(page, 'Choose a range');
  const dialog = page.getByRole('dialog');
  const show = dialog.getByRole('button', { name: 'Show', exact: true });
  for (const [from, to, fault] of [
    ['', '2025-09-10T12:00', 'whole date and time at “From”'],
    ['2025-09-09T18:00', '', 'whole date and time at “Until”'],
    ['2025-09-10T12:00', '2025-09-09T18:00', 'must come after'],
    ['1990-01-01T00:00', '1990-02-01T00:00', 'outside the timeline'],
  ] as const) {
    await dialog.getByLabel('From').fill(from);
    await dialog.getByLabel('Until').fill(to);
    await show.click();
    await expect(dialog.getByRole('alert')).toContainText(fault);
  }
  await expect(dialog).toBeVisible();
});

test('a button in the dialog shows a named range', async ({ page }) => {
  await open(page);
  await pressTool(page, 'Choose a range');
  const chapter = { name: 'Alaska to Washington', exact: true };
  await page.getByRole('dialog').getByRole('button', chapter).click();
  await expect(page).toHaveURL(/from=2025-08-14&to=2025-08-20/);
  await expect(page.locator('.chapters [aria-current]')).toContainText('Alaska to Washington');
});

test('the link contains the chosen parts of the state, and opens them', async ({ page }) => {
  await open(page, './en/?from=2025-09-01&to=2025-09-20&event=drone-incursion&known=2025-09-12');
  await expect(details(page, 'drone-incursion')).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share what you see' });
  const link = dialog.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(
    /\/en\/\?from=2025-09-01&to=2025-09-20&event=drone-incursion&known=2025-09-12$/,
  );
  await expect(dialog.getByRole('figure')).toContainText('Drones cross into Polish airspace');
  await dialog.getByRole('checkbox', { name: /language/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /gone back to/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /opened event/ }).uncheck();
  await expect(link).toHaveValue(/\/\?from=2025-09-01&to=2025-09-20$/);
  await expect(link).not.toHaveValue(/\/en\//);
  const address = await link.inputValue();
  await page.goto(address);
  await waitUntilLive(page);
  expect(await viewOf(page)).toEqual({
    from: '2025-08-31T22:00:00.000Z',
    to: '2025-09-20T22:00:00.000Z',
  });
});

test(
  'copying reports success; if it is refused, the link is selected',
  { tag: FULL_BROWSER },
  async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: async (text: string) => {
            copied = text;
            await Promise.resolve();
          },
          read: () => copied,
        },
      });
    });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await expect(dialog.getByRole('status')).toHaveText('The link is copied.');

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await expect(dialog.getByRole('status')).toContainText('The link is selected');
    const selected = await dialog
      .getByRole('textbox', { name: 'Link' })
      .evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      );
    expect(selected).toMatch(/^http.*\/en\/$/);
  },
);

test('the QR code follows the link', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Show a QR code' }).click();
  const code = dialog.getByRole('img', { name: 'QR code of the link' });
  await expect(code).toBeVisible();
  // Another link gives another code.
  const before = await code.locator('path').getAttribute('d');
  await dialog.getByRole('checkbox', { name: /language/ }).uncheck();
  await expect(code.locator('path')).not.toHaveAttribute('d', before ?? '');
});

test('the embed snippet follows the choices, with a preview and a copy button', async ({
  page,
}) => {
  await open(page, './en/?from=2025-09-01&to=2025-09-20');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Embed in a page' }).click();
  const code = dialog.getByRole('textbox', { name: 'Code' });
  await expect(code).toHaveValue(
    /^<iframe src="http[^"]+\/embed\/v1\/en\/\?v=1&amp;from=2025-09-01&amp;to=2025-09-20&amp;group=theme" title="/,
  );
  const height = dialog.getByRole('spinbutton', { name: 'Height' });
  await height.press('ControlOrMeta+a');
  await height.pressSequentially('250');
  // The code keeps the last height that fits, and the reader reads why.
  await expect(dialog.getByText('Heights that fit (pixels): 320–4000')).toHaveRole('status');
  await expect(height).toHaveAttribute('aria-invalid', 'true');
  await expect(code).toHaveValue(/ height="560"/);
  await height.press('ControlOrMeta+a');
  await height.pressSequentially('700');
  await expect(dialog.getByText('Heights that fit')).toHaveCount(0);
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await dialog.getByRole('checkbox', { name: 'toolbar' }).uncheck();
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('nl');
  await expect(code).toHaveValue(
    /\/embed\/v1\/nl\/\?.*theme=dark&amp;ui=overview,list".* height="700"/,
  );
  await dialog.getByRole('radio', { name: 'on a desktop' }).check();
  const preview = dialog.locator('iframe');
  await expect(preview).toHaveAttribute('src', /\/embed\/v1\/nl\/.*theme=dark&ui=overview,list$/);
  await dialog.getByRole('radio', { name: /An element/ }).check();
  await expect(code).toHaveValue(/^<kroniek-timeline src=[^]*<script async src="[^"]+embed\.js">/);
  await dialog.getByRole('radio', { name: /A link/ }).check();
  await expect(code).toHaveValue(/^<a href="[^"]+"><img src="[^"]+\/nl\/drawing\.png"/);
  const image = dialog.locator('.embed-preview img');
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(600);

  // If copying is refused, the code is selected, and a live region says so.
  await page.evaluate(() => {
    const writeText = (): Promise<void> => Promise.reject(new Error('refused'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  await dialog.getByRole('button', { name: 'Copy the code' }).click();
  await expect(dialog.getByText('The code is selected')).toHaveAttribute('role', 'status');
  expect(await code.evaluate((node: HTMLTextAreaElement) => node.selectionEnd)).toBeGreaterThan(
    100,
  );
});
