/** An embed as it was written, before any touch: which drawing stands in which frame, and how. */
import { expect, test } from './guarded';

test('as it was written, too, it fits its frame and says what it is about', async ({
  page,
  baseURL,
}) => {
  const seen = () =>
    page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((node) => node.checkVisibility())
          .map((node) => node.getBoundingClientRect());
      const stills = boxes('.plot > .still');
      const tools = boxes('.panel-tools > *');
      return {
        stills: stills.length,
        isWhole: stills.every(({ bottom }) => bottom <= boxes('.attribution')[0]!.top + 1),
        isCovered: boxes('.kicker > *').some((words) =>
          tools.some(
            ({ left, right, top, bottom }) =>
              words.left < right && left < words.right && words.top < bottom && top < words.bottom,
          ),
        ),
        isTold: boxes('[data-mark="drone-incursion"]').length > 0,
      };
    });
  await page.goto(`${baseURL}embed/v1/uk/r/drone-night/`);
  for (const width of [280, 359, 403, 404, 583, 584, 763, 873, 1093, 1280]) {
    for (const height of [320, 389, 390, 559, 560, 640]) {
      await page.setViewportSize({ width, height });
      const { stills, isWhole } = await seen();
      expect({ width, height, stills, isWhole }).toEqual({
        width,
        height,
        stills: 1,
        isWhole: true,
      });
    }
  }
  // The event that the range is named for is no number among others.
  for (const [width, height] of [
    [360, 560],
    [640, 420],
    [1280, 560],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await seen()).toMatchObject({ isTold: true });
  }
  await page.goto(`${baseURL}embed/v1/uk/e/drone-incursion/`);
  for (const width of [280, 360, 559, 560, 640, 1280]) {
    await page.setViewportSize({ width, height: 560 });
    expect(await seen()).toMatchObject({ stills: 1, isCovered: false, isTold: true });
  }
});
