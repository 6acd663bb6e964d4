/** Every control has an accessible name in every state, in the page's language. */
import { expect, test, type Page } from '../support/guarded';

import { dataset, open } from '../support/timeline';
import { showState, stateNames } from '../support/states';

type Control = { readonly role: string; readonly name: string };

/** Names shared by languages: a clock, a number, Dutch “Later”, and Chromium's own controls. */
const SHARED_NAMES =
  /^(UTC|[\d.,% ]+|Later|Show local date and time picker.*|Show date picker.*)$/u;

const OTHER_LANGUAGES = dataset.languages.filter((language) => language !== 'en');

// Each state is checked in English and in one other language; the languages alternate.
for (const [index, language] of OTHER_LANGUAGES.entries()) {
  test(`every control has a name in the page’s language, en and ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const sample = stateNames.filter((_, k) => k % OTHER_LANGUAGES.length === index);
    const namesIn = async (shown: string): Promise<Control[][]> => {
      await open(page, `./${shown}/`);
      const all: Control[][] = [];
      for (const state of sample) all.push(await namedControls(page, state, shown));
      return all;
    };
    const english = await namesIn('en');
    for (const [k, controls] of (await namesIn(language)).entries()) {
      const buttons = new Set(
        english[k]?.flatMap((control) => (control.role === 'button' ? control.name : [])),
      );
      const untranslated = controls.filter(
        ({ role, name }) => role === 'button' && buttons.has(name) && !SHARED_NAMES.test(name),
      );
      expect(untranslated, sample[k]).toEqual([]);
    }
  });
}

/** The controls of a state in a language. Fails if one has no name. */
async function namedControls(
  page: Page,
  state: (typeof stateNames)[number],
  language: string,
): Promise<Control[]> {
  await showState(page, state);
  const controls = await controlsOf(page);
  expect(controls.length, state).toBeGreaterThan(1);
  for (const { role, name } of controls) {
    expect(name.trim(), `${state}, ${language}: a ${role}`).not.toBe('');
    // A key of the catalogue, or a placeholder without its value.
    expect(name, `${state}, ${language}: a ${role}`).not.toMatch(
      /^[a-z]+(\.[a-z-]+)+$|[{}]|undefined/u,
    );
  }
  return controls;
}

const ROLES = new Set([
  'button',
  'link',
  'searchbox',
  'textbox',
  'combobox',
  'listbox',
  'checkbox',
  'radio',
  'slider',
  'spinbutton',
  'application',
  'dialog',
]);

/** The controls in the accessibility tree: everything that can be pressed, filled or moved. */
async function controlsOf(page: Page): Promise<Control[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.flatMap(({ ignored, role, name }) => {
    const roleName = String(role?.value);
    return !ignored && ROLES.has(roleName)
      ? [{ role: roleName, name: String(name?.value ?? '') }]
      : [];
  });
}
