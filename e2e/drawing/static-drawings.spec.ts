/** Static drawings before any script runs: which drawing shows at which size of window or frame. */
import { expect, test } from '../support/guarded';

test('a page shows only the static drawing that fits, and it fills its box', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  // Firefox's driver cannot turn JavaScript off.
  await page.route(/\.js$/, (route) => route.abort());
  const measure = () =>
    page.evaluate(() => {
      const { left, right, bottom } = document.querySelector('.plot')!.getBoundingClientRect();
      return [...document.querySelectorAll('.plot > .static')]
        .filter((node) => node.checkVisibility())
        .map((node) => {
          const box = node.getBoundingClientRect();
          const isFilled = Math.abs(box.right - right) < 2 && Math.abs(box.bottom - bottom) < 2;
          // The box may have a border; the column of names is beside the drawing.
          const columnPx = Math.round(box.left - left);
          return { name: node.classList[1], isFilled, columnPx };
        });
    });
  // The widths leave room for a scroll bar, which Firefox shows.
  const sizes = [
    ['en/', 320, null, 0],
    ['en/', 599, null, 0],
    ['en/', 600, 'medium', 0],
    ['en/', 640, 'medium', 108],
    ['en/', 740, 'medium', 108],
    ['en/', 768, 'wide', 108],
    ['en/', 1024, 'wide', 136],
    ['en/', 1210, 'wide', 136],
    ['en/', 1920, 'wide', 136],
    // The opened event has a column of its own.
    ['en/e/drone-incursion/', 899, 'wide', 136],
    ['en/e/drone-incursion/', 901, 'medium', 0],
    ['en/e/drone-incursion/', 1100, 'medium', 108],
    ['en/e/drone-incursion/', 1280, 'wide', 136],
  ] as const;
  let shown = '';
  for (const [path, width, name, columnPx] of sizes) {
    await page.setViewportSize({ width, height: 800 });
    if (path !== shown) await page.goto(path);
    shown = path;
    const drawings = name === null ? [] : [{ name, isFilled: true, columnPx }];
    expect(await measure(), `${path} at ${width}`).toEqual(drawings);
    // In a narrow window, time runs down.
    expect(await page.locator('.vertical').isVisible()).toBe(name === null);
  }
  await context.close();
});

test('an untouched embed fits its frame and shows the mark of its event', async ({
  page,
  baseURL,
}) => {
  const measure = () =>
    page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((node) => node.checkVisibility())
          .map((node) => node.getBoundingClientRect());
      const drawings = boxes(':is(.plot > .static, .stage > .vertical)');
      const tools = boxes('.panel-tools > *');
      return {
        drawings: drawings.length,
        isWhole: drawings.every(({ bottom }) => bottom <= boxes('.attribution')[0]!.top + 1),
        isCovered: boxes('.kicker > *').some((words) =>
          tools.some(
            ({ left, right, top, bottom }) =>
              words.left < right && left < words.right && words.top < bottom && top < words.bottom,
          ),
        ),
        hasEventMark: boxes('[data-mark="drone-incursion"]').length > 0,
      };
    });
  await page.goto(`${baseURL}embed/v1/uk/r/drone-night/`);
  for (const width of [280, 583, 584, 783, 784, 1280]) {
    for (const height of [320, 519, 520, 560, 639, 640]) {
      await page.setViewportSize({ width, height });
      const { drawings, isWhole } = await measure();
      expect({ width, height, drawings, isWhole }).toEqual({
        width,
        height,
        drawings: 1,
        isWhole: true,
      });
    }
  }
  // The event that gives the range its name has a mark of its own, outside any cluster.
  for (const [width, height] of [
    [360, 560],
    [640, 420],
    [1280, 560],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await measure()).toMatchObject({ hasEventMark: true });
  }
  await page.goto(`${baseURL}embed/v1/uk/e/drone-incursion/`);
  for (const width of [280, 360, 559, 560, 640, 1280]) {
    await page.setViewportSize({ width, height: 560 });
    expect(await measure()).toMatchObject({ drawings: 1, isCovered: false, hasEventMark: true });
  }
});
