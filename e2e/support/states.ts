/** The states of a page, opened through queries and selectors that all languages share. */
import { expect, type Page } from './guarded';

import { dataset, details, open, openMenu, revisit } from './timeline';

type State = { readonly query?: string; readonly reach?: (page: Page) => Promise<void> };

const dialog =
  (name: string) =>
  async (page: Page): Promise<void> => {
    const button = page.locator(`[data-dialog="${name}"]:visible`);
    if ((await button.count()) === 0) await openMenu(page);
    await button.first().click();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  };

const searchShown = async (page: Page): Promise<void> => {
  await expect(page.locator('.mark.is-dimmed, .v-rest').first()).toBeAttached();
  await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty();
};

export const states = {
  'the first view': {},
  'an opened event': {
    query: '?event=drone-incursion',
    reach: (page) => expect(details(page).locator('blockquote').first()).toBeVisible(),
  },
  'a search with matches': { query: '?q=NATO', reach: searchShown },
  'a search without matches': { query: '?q=zzzz', reach: searchShown },
  'the filter dialog': { query: '?actors=nato', reach: dialog('filter') },
  'lanes by actor': {
    query: '?group=actor',
    reach: (page) => expect(page.locator('[data-lane="nato"]')).toBeVisible(),
  },
  'a collapsed lane': {
    query: `?fold=${dataset.lanes[0]?.id ?? ''}`,
    reach: (page) => expect(page.locator('[data-lane][aria-expanded="false"]')).toBeVisible(),
  },
  'a step of the story': {
    reach: async (page) => {
      await page.locator('.story-start').click();
      await expect(page.locator('.story')).toBeVisible();
    },
  },
  'two ranges compared': {
    query: '?from=2025-08-10&to=2025-09-15&with=2025-11-10,2025-12-15',
    reach: (page) => expect(page.locator('.stage :is(.plot, .vertical)')).toHaveCount(2),
  },
  'as known on a day': {
    query: '?known=2025-10-01',
    reach: (page) => expect(page.locator('.known')).toBeVisible(),
  },
  'the range dialog': { reach: dialog('range') },
  'the dialog for a day': { reach: dialog('known') },
  'the time zone dialog': { reach: dialog('zone') },
  'the share dialog': { reach: dialog('share') },
  'the keys dialog': { reach: dialog('keys') },
  'full screen': {
    reach: async (page) => {
      await page.locator('.full-screen').click();
      await expect(page.locator('.stage.is-full')).toBeVisible();
    },
  },
} as const satisfies { readonly [name: string]: State };

export const stateNames = Object.keys(states) as readonly (keyof typeof states)[];

/** Opens a page in a language and brings it into a state. */
export async function openIn(
  page: Page,
  state: keyof typeof states,
  language = 'en',
): Promise<void> {
  const { query = '', reach }: State = states[state];
  await open(page, `./${language}/${query}`);
  await reach?.(page);
}

/** What one of the states shows and the first view does not. */
const SHOWN =
  'dialog[open], [data-details], .story, .known, .is-dimmed, .v-rest, .stage.is-full, [data-kroniek] [data-lane][aria-expanded="false"]';

/** Brings an open page into a state, from any other state, without a reload. */
export async function showState(page: Page, state: keyof typeof states): Promise<void> {
  const { query = '', reach }: State = states[state];
  await page.keyboard.press('Escape');
  await revisit(page, '');
  await expect(page.locator(SHOWN)).toHaveCount(0);
  if (query !== '') await revisit(page, query);
  await reach?.(page);
}
