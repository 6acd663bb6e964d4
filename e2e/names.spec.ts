/** What is read out of a control: in every state and language it has a name, and in that language. */
import { expect, test, type Page } from './guarded';

import { dataset } from './timeline';
import { openIn, stateNames } from './states';

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'The tree of what assistive technology is told is asked of Chromium',
);

type Control = { readonly role: string; readonly name: string };

/** The same in more than one language: a clock, a number, Dutch “Later”, and what Chromium itself says. */
const SHARED = /^(UTC|[\d.,% ]+|Later|Show local date and time picker.*|Show date picker.*)$/u;

for (const language of dataset.languages) {
  test(`every control has a name, ${language}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 900 });
    const english = new Set<string>();
    for (const state of stateNames) {
      await openIn(page, state, language);
      const controls = await controlsOf(page);
      expect(controls.length, state).toBeGreaterThan(1);
      for (const { role, name } of controls) {
        expect(name.trim(), `${state}: a ${role}`).not.toBe('');
        // A key of the catalogue, or a part of a text that was left open.
        expect(name, `${state}: a ${role}`).not.toMatch(/^[a-z]+(\.[a-z-]+)+$|[{}]|undefined/u);
      }
      if (language === 'en') continue;
      await openIn(page, state, 'en');
      for (const { role, name } of await controlsOf(page)) if (role === 'button') english.add(name);
      const left = controls.filter(
        ({ role, name }) => role === 'button' && english.has(name) && !SHARED.test(name),
      );
      expect(left, state).toEqual([]);
    }
  });
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

/** Whatever can be pressed, filled or moved, as assistive technology is told of it. */
async function controlsOf(page: Page): Promise<Control[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.flatMap(({ ignored, role, name }) => {
    const said = String(role?.value);
    return !ignored && ROLES.has(said) ? [{ role: said, name: String(name?.value ?? '') }] : [];
  });
}
