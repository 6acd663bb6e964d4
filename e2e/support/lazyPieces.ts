/** The pieces that a page loads lazily, and what a reader does for each. */
import { expect, type Page } from './guarded';
import { details, drawing, mark, openMenu, pressTool } from './timeline';

type Act = (page: Page) => Promise<void>;

/** What a reader asks for, and all files that it needs and nothing before it does. */
export type LazyPiece = {
  readonly name: string;
  readonly files: readonly RegExp[];
  readonly ask: Act;
  /** Asks again after a failure. Default: as the first time. */
  readonly again?: Act;
  readonly shown: Act;
  /** Leaves the page ready for the next piece. */
  readonly leave: Act;
};

/** An address where each piece is in reach. */
export const WITH_ALL_PIECES = './en/?from=2025-09-01&to=2025-09-20';

const press =
  (name: string): Act =>
  (page) =>
    page.getByRole('button', { name, exact: true }).click();
const retry = press('Try again');
const escape: Act = (page) => page.keyboard.press('Escape');
const dialog = (page: Page) => page.getByRole('dialog');
const choose =
  (grouping: string): Act =>
  async (page) => {
    const lanes = page.getByRole('combobox', { name: 'Lanes' });
    if (!(await lanes.isVisible())) await openMenu(page);
    await lanes.selectOption(grouping);
  };
const allRelations = (page: Page) => page.getByRole('checkbox', { name: 'Show all connections' });

/** In the order in which one page can ask for all of them. */
export const lazyPieces: readonly LazyPiece[] = [
  {
    name: 'an event',
    files: [/\/startOpenedEvent-/, /\/details-en-/],
    ask: (page) => mark(page, 'drone-incursion').locator('.target').click(),
    again: retry,
    shown: (page) =>
      expect(details(page, 'drone-incursion').locator('blockquote').first()).toBeVisible(),
    leave: async (page) => {
      await details(page, 'drone-incursion').getByRole('button', { name: 'Close' }).click();
    },
  },
  {
    name: 'a dialog',
    // The filters are a dialog, so the code that searches comes with it.
    files: [/\/showDialog-/, /\/dialogsBundle-/, /\/sharedAddress-/, /\/searchBundle-/],
    ask: press('Share'),
    shown: (page) => expect(dialog(page)).toBeVisible(),
    leave: escape,
  },
  {
    name: 'the QR code',
    files: [/\/QrCode-/],
    ask: async (page) => {
      await press('Share')(page);
      await press('Show a QR code')(page);
    },
    again: retry,
    shown: (page) => expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible(),
    leave: escape,
  },
  {
    name: 'the snippet builder',
    files: [/\/SnippetBuilder-/, /\/embedAddress-/],
    ask: async (page) => {
      await press('Share')(page);
      await press('Embed in a page')(page);
    },
    again: retry,
    shown: (page) => expect(page.getByRole('textbox', { name: 'Code' })).toBeVisible(),
    leave: escape,
  },
  {
    name: 'the connections',
    // Gestures, tooltips and the handles of the overview come with their code. Each later drawing
    // asks for it again, so this piece is before those that draw anew.
    files: [/\/arcs-/, /\/stageBundle-/],
    ask: (page) => allRelations(page).check(),
    again: async (page) => {
      await allRelations(page).uncheck();
      await allRelations(page).check();
    },
    shown: async (page) => {
      await expect(drawing(page).locator('.arc').first()).toBeAttached();
      await expect(page.getByRole('slider').first()).toBeVisible();
    },
    leave: (page) => allRelations(page).uncheck(),
  },
  {
    name: 'the search',
    files: [/\/startSearch-/, /\/groupings-/, /\/laneHistogram-/],
    ask: (page) => page.getByRole('searchbox').fill('drone'),
    again: retry,
    shown: (page) => expect(page.getByText(/^Found: \d+ of/)).toBeVisible(),
    leave: (page) => page.getByRole('searchbox').fill(''),
  },
  {
    name: 'the groupings',
    files: [/\/facets-en-/],
    ask: choose('actor'),
    shown: (page) => expect(drawing(page).locator('[data-lane="others"]')).toBeVisible(),
    leave: choose('theme'),
  },
  {
    name: 'an earlier day',
    files: [/\/startAsKnown-/, /\/asKnownOn-/, /\/history-en-/],
    ask: async (page) => {
      await pressTool(page, 'As known on…');
      await dialog(page).getByRole('textbox').fill('2025-08-20');
      await dialog(page).getByRole('button', { name: 'Show', exact: true }).click();
    },
    shown: (page) => expect(page.getByText('As known on 20 August 2025.')).toBeVisible(),
    leave: press('Show all that is known now'),
  },
  {
    name: 'the story',
    files: [/\/Story-/],
    ask: press('Play the story'),
    again: retry,
    shown: (page) => expect(page.getByRole('region', { name: /story/i })).toBeVisible(),
    leave: async (page) => {
      await page
        .getByRole('region', { name: /story/i })
        .getByRole('button', { name: /leave|close|end/i })
        .click();
    },
  },
  {
    name: 'the comparison',
    files: [/\/ComparedStage-/],
    ask: async (page) => {
      await pressTool(page, 'Choose a range');
      await press('Compare with it: The Coalition’s plan')(page);
    },
    shown: (page) =>
      expect(page.getByRole('region', { name: 'The range compared with' })).toBeVisible(),
    leave: async (page) => {
      await page
        .getByRole('region', { name: 'The range compared with' })
        .getByRole('button', { name: /close|end|stop/i })
        .click();
    },
  },
];
