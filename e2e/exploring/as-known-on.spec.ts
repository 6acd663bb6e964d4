/** As known on: the timeline on an earlier day, and back to all that is known now. */
import { expect, REPORTED, test, type Page } from '../support/guarded';

import {
  dataset,
  details,
  mark,
  menuButton,
  open,
  pressTool,
  revisit,
  showAllEvidence,
} from '../support/timeline';

test.use({ viewport: { width: 1280, height: 900 } });

const DAY = '2025-09-10';
type ClaimDates = { readonly knownFrom?: string; readonly published?: string };
/** Whether a claim was known at the end of `DAY`. A month or a year counts once it is over. */
const isKnown = ({ knownFrom, published }: ClaimDates): boolean => {
  const since = knownFrom ?? published;
  // The padding places a month or a year after all of its days.
  return since !== undefined && `${since}-99-99`.slice(0, 10) <= DAY;
};

/**
 * Texts of the dataset, in one language, that must not appear as known on `DAY`: those of later
 * claims, of events with only later claims, and later wordings. Leaves out texts that are also part
 * of something known.
 */
function laterTexts(language: string): string[] {
  const textsIn = (words?: Readonly<Record<string, string>>): string[] => {
    const text = words?.[language];
    return text === undefined ? [] : [text];
  };
  const knownTexts: string[] = [];
  const laterOnly: string[] = [];
  for (const { claims = [], revisions = [], title, summary } of dataset.events) {
    const revision = revisions
      .filter(({ until }) => until >= DAY)
      .toSorted((a, b) => (a.until < b.until ? -1 : 1))[0];
    const isShown = claims.some(isKnown);
    for (const [now, revised] of [
      [title, revision?.title],
      [summary, revision?.summary],
    ]) {
      (isShown && !revised ? knownTexts : laterOnly).push(...textsIn(now));
      if (isShown) knownTexts.push(...textsIn(revised));
    }
    for (const claim of claims) {
      const source = dataset.sources.find(({ id }) => id === claim.source);
      const by = dataset.actors.find(({ id }) => id === claim.by);
      const texts = [
        ...textsIn(by?.name),
        ...textsIn(claim.paraphrase),
        ...Object.values(claim.quote ?? {}),
        ...(source ? [source.publisher, source.title ?? '', source.url ?? ''] : []),
      ];
      (isKnown(claim) ? knownTexts : laterOnly).push(...texts);
    }
  }
  for (const { date, note } of dataset.changes)
    (date <= DAY ? knownTexts : laterOnly).push(...textsIn(note));
  const actors = new Set(dataset.actors.flatMap(({ name }) => textsIn(name)));
  return laterOnly.filter(
    (text) =>
      text.length > 3 && !actors.has(text) && !knownTexts.some((shown) => shown.includes(text)),
  );
}

/** All texts of a page, with accessible names, titles, addresses and values. */
async function pageTexts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = [...document.querySelectorAll('body *')].flatMap((node) =>
      ['aria-label', 'title', 'href', 'alt', 'content', 'value'].map(
        (name) => node.getAttribute(name) ?? '',
      ),
    );
    return [document.title, document.body.textContent, ...attributes].join('\n');
  });
}

for (const language of ['en', 'uk']) {
  test(`as known on 10 September 2025, the page has no later text, in ${language}`, async ({
    page,
  }) => {
    const later = laterTexts(language);
    expect(later.length).toBeGreaterThan(60);
    await open(page, `./${language}/?known=${DAY}`);
    await expect(page.getByRole('status').filter({ hasText: '2025' })).toContainText('10');
    const shown = dataset.events.filter(({ claims = [] }) => claims.some(isKnown));
    await expect(page.locator('[data-entry]')).toHaveCount(shown.length);
    // Includes the evidence of all entries.
    await showAllEvidence(page, shown.length);
    const text = await pageTexts(page);
    expect(later.filter((words) => text.includes(words))).toEqual([]);

    await page.locator('[data-entry="drone-incursion"] a').first().click();
    await expect(details(page, 'drone-incursion').getByRole('listitem').first()).toBeVisible();
    const opened = await pageTexts(page);
    expect(later.filter((words) => opened.includes(words))).toEqual([]);
    // Without the day nearly all of the later texts are there.
    await revisit(page, '');
    await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
    await showAllEvidence(page, dataset.events.length);
    const now = await pageTexts(page);
    expect(later.filter((words) => now.includes(words)).length).toBeGreaterThan(later.length * 0.8);
  });
}

test('the dialog sets the day, a banner and the address show it, and Back undoes it', async ({
  page,
}) => {
  await open(page);
  const all = await page.locator('[data-entry]').count();
  await pressTool(page, 'As known on…');
  const dialog = page.getByRole('dialog', { name: 'As known on a day' });
  // An invalid date is refused with a reason.
  await dialog.getByLabel('Day').fill('');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(dialog.getByRole('alert')).toContainText('10 September 2025');
  // An address could not name this day.
  await dialog.getByLabel('Day').fill('12025-08-20');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Day').fill('2025-08-20');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('As known on 20 August 2025.')).toBeVisible();
  await expect.poll(() => page.url()).toContain('known=2025-08-20');
  await expect(page.locator('[data-entry="drone-incursion"]')).toHaveCount(0);
  expect(await page.locator('[data-entry]').count()).toBeLessThan(all);
  // Links keep the day.
  const href = await mark(page, 'alaska-talks').getAttribute('href');
  expect(href).toContain('known=2025-08-20');

  await page.goBack();
  await expect(page.getByText('As known on 20 August 2025.')).toHaveCount(0);
  await expect(page.locator('[data-entry]')).toHaveCount(all);
  await page.goForward();
  await expect(page.getByText('As known on 20 August 2025.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all that is known now' }).click();
  await expect(page.locator('[data-entry]')).toHaveCount(all);
  await expect.poll(() => page.url()).not.toContain('known=');
});

test('an event that was not known yet does not open, and a notice says why', async ({ page }) => {
  await open(page, './en/?event=eastern-sentry&known=2025-09-10');
  await expect(page.getByText('nothing was known yet on that day')).toBeVisible();
  await expect(details(page)).toHaveCount(0);
});

test('if the history cannot be fetched, the page shows all that is known now and says so', async ({
  page,
  guard,
}) => {
  guard.expected = REPORTED;
  await page.route(/history-en/, (route) => route.abort());
  await open(page, './en/?known=2025-09-10');
  await expect(
    page.getByText('What was known on 10 September 2025 could not be fetched'),
  ).toBeVisible();
  await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
});

test('Back leaves a history entry whose day could not be fetched', async ({ page, guard }) => {
  guard.expected = REPORTED;
  await open(page, './nl/');
  await page.route(/history-en/, (route) => route.abort());
  await open(page, './en/?known=2025-09-10');
  await expect(page.getByText('could not be fetched')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/nl\/$/);
});

test('Back reopens an event that was not known on the day', async ({ page }) => {
  await open(page, './en/?event=paris-declaration');
  await expect(details(page, 'paris-declaration')).toBeVisible();
  await pressTool(page, 'As known on…');
  await page.getByRole('dialog').getByLabel('Day', { exact: true }).fill('2025-08-20');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(details(page)).toHaveCount(0);
  await page.goBack();
  await expect(details(page, 'paris-declaration')).toBeVisible();
  await expect(page.getByText('nothing was known yet')).toHaveCount(0);
});

test('turning it off moves focus to the button that turns it on', async ({ page }) => {
  await open(page, './en/?known=2025-08-20');
  await page.getByRole('button', { name: 'Show all that is known now' }).click();
  await expect(menuButton(page)).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: 'All that is known now' }),
  ).toBeAttached();
});

test('setting the day leaves a known event open and focus on the button', async ({ page }) => {
  await open(page, './en/?event=alaska-talks');
  await pressTool(page, 'As known on…');
  await page.getByRole('dialog').getByLabel('Day', { exact: true }).fill('2025-08-20');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('As known on 20 August 2025.')).toBeVisible();
  await expect(details(page, 'alaska-talks')).toBeVisible();
  await expect(menuButton(page)).toBeFocused();
});
