// What a reader and a host page do in a soak, each at random. An action that finds nothing to press
// does nothing.
import { evaluate, sleep } from '../browserPage.mjs';

/**
 * @typedef {import('../browserPage.mjs').Context} Context
 * @typedef {() => number} Random
 * @typedef {{ x: number, y: number, width: number, height: number }} Box its centre and size, in
 *   the window's px
 * @typedef {object} Action
 * @property {string} name
 * @property {number} weight how often it is chosen, relative to the others
 * @property {boolean} [isForHosts] only on a page with embeds
 * @property {boolean} [isForPages] only on a timeline's own page
 * @property {(context: Context, random: Random) => Promise<unknown>} run
 */

const PLOT = '.plot';
const KEYS =
  'ArrowLeft ArrowRight ArrowUp ArrowDown Shift+ArrowLeft Shift+ArrowRight + - + - 0 Home End ' +
  'PageUp PageDown Enter Escape f F / ? Tab Shift+Tab Enter Escape';
const WORDS = 'drone nato paris treaty council 2025-09-10 september zzzz harbour «é» (.*) 10';
const SIZES = [
  [1280, 800],
  [360, 740],
  [768, 900],
  [1024, 600],
  [1600, 900],
];

/** @type {<T>(random: Random, all: readonly T[]) => T} */
const pick = (random, all) => /** @type {any} */ (all[Math.floor(random() * all.length)]);
const whole = (/** @type {Random} */ random, /** @type {number} */ below) =>
  Math.floor(random() * below);

/**
 * The box of a random element of a selector that is in the window. Scrolls to one if none is there.
 *
 * @param {Context} context
 * @param {Random} random
 * @param {string} selector
 * @returns {Promise<Box | null>}
 */
async function findBox({ cdp }, random, selector) {
  const share = random();
  for (let tries = 0; tries < 2; tries += 1) {
    const found = await evaluate(cdp, `window.soak.boxes(${JSON.stringify(selector)})`);
    if (found.length > 0) return found[Math.floor(share * found.length)];
    if (tries === 0)
      await evaluate(cdp, `window.soak.reveal(${JSON.stringify(selector)}, ${share})`);
  }
  return null;
}

/**
 * @param {Context} context
 * @param {Random} random
 * @param {string} selector
 * @returns {Promise<boolean>} whether there was something to click
 */
async function click(context, random, selector) {
  const box = await findBox(context, random, selector);
  if (box) await context.page.mouse.click(box.x, box.y);
  return box !== null;
}

/** @type {(selector: string) => Action['run']} */
const clickOn = (selector) => (context, random) => click(context, random, selector);

/** @type {(context: Context, random: Random) => Promise<void>} */
async function pointAtPlot(context, random) {
  const box = await findBox(context, random, PLOT);
  if (!box) return;
  const x = box.x + (random() - 0.5) * box.width * 0.9;
  const y = box.y + (random() - 0.5) * box.height * 0.9;
  await context.page.mouse.move(x, y);
}

/**
 * Opens a dialog, acts in it, and closes it.
 *
 * @type {(name: string, act: Action['run']) => Action['run']}
 */
const inDialog = (name, act) => async (context, random) => {
  await evaluate(context.cdp, `document.querySelector('.menu')?.setAttribute('open', '')`);
  if (!(await click(context, random, `[data-dialog="${name}"]`))) return;
  await sleep(150);
  await act(context, random);
  await sleep(whole(random, 200));
  await context.page.keyboard.press('Escape');
  await context.page.keyboard.press('Escape');
};

/** @type {(selector: string, most: number) => Action['run']} */
const clickSome = (selector, most) => async (context, random) => {
  for (let times = 1 + whole(random, most); times > 0; times -= 1)
    await click(context, random, selector);
};

/** @type {readonly Action[]} */
const actions = [
  {
    name: 'zoom',
    weight: 8,
    run: async (context, random) => {
      await pointAtPlot(context, random);
      await context.page.keyboard.down('Control');
      const deltaY = random() < 0.55 ? -100 : 100;
      for (let times = 1 + whole(random, 6); times > 0; times -= 1)
        await context.page.mouse.wheel(0, deltaY);
      await context.page.keyboard.up('Control');
    },
  },
  {
    name: 'scroll',
    weight: 4,
    run: async ({ page }, random) => {
      await page.mouse.move(640, 400);
      await page.mouse.wheel(0, (random() - 0.5) * 1600);
    },
  },
  {
    name: 'swipe',
    weight: 3,
    run: async (context, random) => {
      await pointAtPlot(context, random);
      for (let times = 1 + whole(random, 5); times > 0; times -= 1)
        await context.page.mouse.wheel((random() - 0.5) * 300, 0);
    },
  },
  {
    name: 'drag',
    weight: 8,
    run: async (context, random) => {
      await pointAtPlot(context, random);
      const box = await findBox(context, random, PLOT);
      if (!box) return;
      await context.page.mouse.down();
      const x = box.x + (random() - 0.5) * 800;
      await context.page.mouse.move(x, box.y + 20 * random(), { steps: 1 + whole(random, 12) });
      await context.page.mouse.up();
    },
  },
  {
    name: 'drag the overview',
    weight: 2,
    run: async (context, random) => {
      const box = await findBox(context, random, '.overview-middle, .overview-thumb');
      if (!box) return;
      await context.page.mouse.move(box.x, box.y);
      await context.page.mouse.down();
      await context.page.mouse.move(box.x + (random() - 0.5) * 600, box.y, { steps: 5 });
      await context.page.mouse.up();
    },
  },
  {
    name: 'keys',
    weight: 6,
    run: async (context, random) => {
      await pointAtPlot(context, random);
      for (let times = 1 + whole(random, 12); times > 0; times -= 1)
        await context.page.keyboard.press(pick(random, KEYS.split(' ')));
    },
  },
  {
    name: 'point',
    weight: 4,
    run: async (context, random) => {
      const box = await findBox(context, random, '[data-mark], [data-cluster]');
      if (box) await context.page.mouse.move(box.x, box.y, { steps: 3 });
    },
  },
  { name: 'open a mark', weight: 6, run: clickOn('[data-mark], [data-cluster]') },
  { name: 'open from the list', weight: 4, run: clickOn('[data-opens]') },
  {
    name: 'close',
    weight: 4,
    run: async (context, random) => {
      if (random() < 0.5) await context.page.keyboard.press('Escape');
      else await click(context, random, '.panel-tools button');
    },
  },
  {
    name: 'search',
    weight: 4,
    isForPages: true,
    run: async (context, random) => {
      if (!(await click(context, random, '[type="search"]'))) return;
      await context.page.keyboard.press('Control+a');
      await context.page.keyboard.type(pick(random, WORDS.split(' ')), { delay: 20 });
      for (let times = whole(random, 4); times > 0; times -= 1)
        await context.page.keyboard.press('Enter');
      if (random() < 0.6) await context.page.keyboard.press('Escape');
    },
  },
  {
    name: 'filter',
    weight: 3,
    isForPages: true,
    run: inDialog('filter', clickSome('dialog [type="checkbox"]', 4)),
  },
  {
    name: 'group',
    weight: 3,
    isForPages: true,
    run: ({ cdp }, random) =>
      evaluate(cdp, `window.soak.choose('.find-group select', ${random()})`),
  },
  { name: 'collapse a lane', weight: 3, run: clickOn('[data-lane]') },
  {
    name: 'a range',
    weight: 3,
    isForPages: true,
    run: clickOn('[data-range]'),
  },
  {
    name: 'the range dialog',
    weight: 3,
    run: inDialog('range', clickSome('dialog button:not(.compare)', 1)),
  },
  { name: 'compare', weight: 2, run: inDialog('range', clickSome('dialog .compare', 1)) },
  { name: 'end a comparison', weight: 2, run: clickOn('.compared-close') },
  {
    name: 'share',
    weight: 2,
    run: inDialog('share', clickSome('dialog summary, dialog [type="checkbox"], dialog button', 4)),
  },
  { name: 'the keys dialog', weight: 1, run: inDialog('keys', async () => {}) },
  { name: 'the zone', weight: 1, run: inDialog('zone', clickSome('dialog [type="radio"]', 2)) },
  {
    name: 'as known on',
    weight: 2,
    run: inDialog('known', clickSome('dialog button, dialog [type="radio"]', 2)),
  },
  { name: 'now again', weight: 2, run: clickOn('.known button') },
  {
    name: 'back or forward',
    weight: 4,
    isForPages: true,
    run: ({ cdp }, random) => evaluate(cdp, `window.soak.travel(${random() < 0.65 ? -1 : 1})`),
  },
  {
    name: 'resize',
    weight: 1,
    run: async ({ page }, random) => {
      const [width = 0, height = 0] = pick(random, SIZES);
      await page.setViewportSize({ width, height });
    },
  },
  { name: 'the story', weight: 2, isForPages: true, run: clickOn('.story-start') },
  {
    name: 'in the story',
    weight: 3,
    isForPages: true,
    run: clickOn('.story-play, .story-rail a, .story-tools button'),
  },
  { name: 'full screen', weight: 1, run: clickOn('.full-screen') },
  { name: 'the theme', weight: 1, isForPages: true, run: clickOn('.themes button, .themes label') },
  { name: 'the buttons', weight: 3, run: clickOn('.stage .tools button') },
  { name: 'the list of an embed', weight: 2, isForHosts: true, run: clickOn('[data-lists]') },
  {
    name: 'a command of the host',
    weight: 3,
    isForHosts: true,
    run: ({ cdp }, random) => {
      const command = pick(random, [
        { event: 'drone-incursion' },
        { event: null, from: '2025-08-10', to: '2025-09-15' },
        { q: 'NATO' },
        { q: null, from: null, to: null },
      ]);
      return evaluate(cdp, `window.soak.command(${random()}, ${JSON.stringify(command)})`);
    },
  },
  {
    name: 'move the element',
    weight: 1,
    isForHosts: true,
    run: ({ cdp }) => evaluate(cdp, 'window.soak.reinsert()'),
  },
];

/**
 * The actions for a page, and a function that picks one by its weight.
 *
 * @param {boolean} hasEmbeds
 * @param {Random} random
 */
export function createActionPicker(hasEmbeds, random) {
  const offered = actions.filter(({ isForHosts, isForPages }) =>
    hasEmbeds ? !isForPages : !isForHosts,
  );
  const total = offered.reduce((sum, { weight }) => sum + weight, 0);
  return () => {
    let left = random() * total;
    return offered.find(({ weight }) => (left -= weight) < 0) ?? pick(random, offered);
  };
}
