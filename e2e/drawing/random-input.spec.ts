/**
 * Random sequences of real input. Whatever a reader does, no drag outlives its button, no click
 * moves the view, no click is lost, no input leaves the page, and a key never loses focus.
 * `KRONIEK_SEED` tries other sequences, and `KRONIEK_RUNS` a multiple of them.
 * src/view/stage/gestures/panZoom.property.test.ts tries many more without a browser.
 */
import fc from 'fast-check';

import { expect, test, type Page } from '../support/guarded';
import { AUTUMN, drawing, open } from '../support/timeline';

/** Firefox's driver takes ten times as long for an action. */
const SEQUENCES = { chromium: 200, firefox: 40 };
/** Each part has a page of its own, so that two browsers share the work. */
const PARTS = 4;
const runs = Number(process.env['KRONIEK_RUNS'] ?? 1);
const seed = Number(process.env['KRONIEK_SEED'] ?? 2025);

test.use({ viewport: { width: 1280, height: 800 } });

/** What the rules are about, read from the page at once. */
type Probe = {
  readonly view: string;
  readonly isDragging: boolean;
  readonly isFocusInPage: boolean;
  readonly opened: string | null;
  /** Null after a navigation. */
  readonly mark: string | null;
};

/** A place in the drawing: shares of its width and height, and some on marks. */
type Place = { readonly across: number; readonly down: number; readonly markShare: number | null };

type Point = { readonly x: number; readonly y: number; readonly event: string | null };

type Action = {
  readonly name: string;
  readonly run: (page: Page) => Promise<Rules>;
};

/** What an action may change. */
type Rules = {
  readonly keepsView: boolean;
  /** A press beside everything takes focus away, as on any page. */
  readonly keepsFocus?: boolean;
  readonly opens?: string | null;
};

const place: fc.Arbitrary<Place> = fc.record({
  across: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
  down: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
  markShare: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })),
});

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-', '0', 'Home', 'End', 'f'];

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(place, place).map(([a, b]) => hover(a, b)),
  fc.tuple(place, fc.integer({ min: -300, max: 300 })).map(([at, by]) => drag(at, by)),
  place.map((at) => dragOut(at)),
  fc.tuple(place, fc.integer({ min: 0, max: 6 })).map(([at, moves]) => click(at, moves)),
  place.map((at) => doubleClick(at)),
  fc
    .tuple(place, fc.constantFrom(-120, -40, 40, 120), fc.boolean(), fc.boolean())
    .map(([at, by, isSideways, isCtrl]) => wheel(at, by, isSideways, isCtrl)),
  fc.constantFrom(...KEYS).map((name) => key(name)),
  place.map((at) => rightClick(at)),
);

for (let part = 0; part < PARTS; part++) {
  test(`no input sticks, navigates, loses a click or moves the view by itself, part ${part + 1}`, async ({
    page,
    browserName,
  }) => {
    test.setTimeout(90_000 * (runs + 1));
    const { chromium, firefox } = SEQUENCES;
    const numRuns = (browserName === 'firefox' ? firefox : chromium) * runs;
    const sequences = fc.sample(fc.array(actions, { minLength: 2, maxLength: 4 }), {
      numRuns,
      seed,
    });
    await open(page, AUTUMN);
    await page.evaluate(() => (document.documentElement.dataset['visit'] = 'first'));
    for (const [k, sequence] of sequences.entries())
      if (k % PARTS === part) await runSequence(page, sequence, k);
  });
}

async function runSequence(page: Page, sequence: readonly Action[], k: number): Promise<void> {
  const names: string[] = [];
  let before = await startAgain(page);
  for (const action of sequence) {
    names.push(action.name);
    const label = `sequence ${k}: ${names.join(', ')}`;
    const { keepsView, keepsFocus = false, opens } = await action.run(page);
    if (opens != null) await expect.poll(async () => (await probe(page)).opened, label).toBe(opens);
    const after = await probe(page);
    expect(after.mark, label).toBe('first');
    expect(after.isDragging, label).toBe(false);
    if (keepsView) expect(after.view, label).toBe(before.view);
    if (keepsFocus) expect(after.isFocusInPage, label).toBe(true);
    before = after;
  }
}

/** Shows the first view without an opened event, without a reload. */
async function startAgain(page: Page): Promise<Probe> {
  await page.evaluate(
    (search) => {
      history.replaceState({}, '', location.pathname + search);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
      document.querySelector('[role="application"]')?.scrollIntoView({ block: 'center' });
    },
    AUTUMN.slice(AUTUMN.indexOf('?')),
  );
  return probe(page);
}

async function probe(page: Page): Promise<Probe> {
  return page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-kroniek]');
    const plot = root?.querySelector('[role="application"]');
    return {
      view: `${root?.dataset['from']} ${root?.dataset['to']}`,
      isDragging: !!plot && getComputedStyle(plot).cursor === 'grabbing',
      isFocusInPage: document.activeElement !== document.body,
      opened: new URLSearchParams(location.search).get('event'),
      mark: document.documentElement.dataset['visit'] ?? null,
    };
  });
}

/** Returns the client position of a place, and the event of the mark there, if there is one. */
async function pointOf(page: Page, { across, down, markShare }: Place): Promise<Point> {
  return drawing(page).evaluate(
    (plot, [x, y, share]) => {
      plot.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = plot.getBoundingClientRect();
      const point = { x: Math.round(left + x * width), y: Math.round(top + y * height) };
      const marks = [...plot.querySelectorAll('[data-mark] .target')];
      const target = share === null ? undefined : marks[Math.floor(share * marks.length)];
      if (target) {
        target.scrollIntoView({ block: 'center' });
        const box = target.getBoundingClientRect();
        point.x = Math.round(Math.max(left + 3, Math.min(box.left + 5, left + width - 3)));
        point.y = Math.round(box.top + box.height / 2);
      }
      // A drawing may be taller than the window, and a mark may start left of the plot.
      point.y = Math.min(Math.max(point.y, 2), innerHeight - 2);
      const at = document.elementFromPoint(point.x, point.y);
      return { ...point, event: at?.closest('[data-mark]')?.getAttribute('data-mark') ?? null };
    },
    [across, down, markShare] as const,
  );
}

/** Firefox's driver moves the mouse only within the window. */
function inWindow(x: number): number {
  return Math.min(1278, Math.max(1, x));
}

function hover(from: Place, to: Place): Action {
  return {
    name: 'hover',
    run: async (page) => {
      for (const each of [from, to]) {
        const { x, y } = await pointOf(page, each);
        await page.mouse.move(x, y);
      }
      return { keepsView: true };
    },
  };
}

function drag(at: Place, by: number): Action {
  return {
    name: `drag by ${by}`,
    run: async (page) => {
      const { x, y } = await pointOf(page, at);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(inWindow(x + by), y, { steps: 3 });
      await page.mouse.up();
      await page.mouse.move(x, y);
      return { keepsView: false };
    },
  };
}

/** Presses, leaves the drawing downwards, releases there and comes back. */
function dragOut(at: Place): Action {
  return {
    name: 'release outside',
    run: async (page) => {
      const { x, y } = await pointOf(page, at);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, 799);
      await page.mouse.up();
      await page.mouse.move(x, y);
      await page.mouse.move(inWindow(x + 40), y);
      return { keepsView: true };
    },
  };
}

/** Clicks with a trembling hand. */
function click(at: Place, moves: number): Action {
  return {
    name: `click after ${moves} moves`,
    run: async (page) => {
      const { x, y, event } = await pointOf(page, at);
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let k = 1; k <= moves; k++) await page.mouse.move(x + (k % 2), y);
      await page.mouse.up();
      // A cluster opens by a zoom, a press elsewhere may fold a lane.
      return { keepsView: event !== null, keepsFocus: event !== null, opens: event };
    },
  };
}

function doubleClick(at: Place): Action {
  return {
    name: 'double click',
    run: async (page) => {
      const { x, y, event } = await pointOf(page, at);
      await page.mouse.dblclick(x, y);
      return { keepsView: event !== null, keepsFocus: event !== null, opens: event };
    },
  };
}

function wheel(at: Place, by: number, isSideways: boolean, isCtrl: boolean): Action {
  return {
    name: `wheel ${by}${isSideways ? ' sideways' : ''}${isCtrl ? ' with Ctrl' : ''}`,
    run: async (page) => {
      const { x, y } = await pointOf(page, at);
      await page.mouse.move(x, y);
      if (isCtrl) await page.keyboard.down('Control');
      await page.mouse.wheel(isSideways ? by : 0, isSideways ? 0 : by);
      if (isCtrl) await page.keyboard.up('Control');
      return { keepsView: false };
    },
  };
}

function key(name: string): Action {
  return {
    name,
    run: async (page) => {
      await drawing(page).evaluate((plot) => {
        if (!plot.contains(document.activeElement))
          plot.querySelector<SVGElement>('[tabindex="0"][data-key]')?.focus();
      });
      await page.keyboard.press(name);
      return { keepsView: false, keepsFocus: true };
    },
  };
}

function rightClick(at: Place): Action {
  return {
    name: 'right click',
    run: async (page) => {
      const { x, y } = await pointOf(page, at);
      await page.mouse.click(x, y, { button: 'right' });
      await page.mouse.move(inWindow(x + 50), y);
      return { keepsView: true };
    },
  };
}
