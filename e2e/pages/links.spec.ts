/** A link shows its title, date and summary in the first window, and nothing moves. */
import { recordLayoutShifts } from '../support/layoutShifts';
import { expect, test, type Page } from '../support/guarded';
import { ALSO_IN_FIREFOX, dataset, mark, open } from '../support/timeline';

/** So many that every pair of a window, a kind of address and an event occurs. */
const EVENTS = ['drone-incursion', 'paris-declaration', 'coalition-leaders-meeting'];
const RANGES = ['drone-night', 'coalition-began'];

/** The frames that stand for an embed in an article of that width. */
const WINDOWS = [
  { width: 390, height: 844, frame: { width: 350, height: 560 } },
  { width: 768, height: 1024, frame: { width: 680, height: 480 } },
  { width: 1280, height: 800, frame: { width: 720, height: 560 } },
] as const;

const titleOf = (id: string): string =>
  dataset.events.find((event) => event.id === id)?.title['en'] ?? '';

/** Expects the title, the date and the summary to begin in the window, and the drawing beside. */
async function expectEvent(page: Page, id: string, address: string): Promise<void> {
  // Where time runs down, the page goes to the event's row, and the event opens in it.
  const isInRow = page.viewportSize()!.width < 600 && !address.includes('embed/');
  const words = page
    .locator(isInRow ? '.v-row.is-open' : '.lead.is-event, [data-details]')
    .filter({ visible: true })
    .filter({ hasText: titleOf(id) })
    .first();
  for (const part of [isInRow ? 'h4' : 'h2', '.when', '.summary, h2 ~ p:not(.when)'])
    await expect(words.locator(part).first(), `${address}: ${part}`).toBeInViewport({ ratio: 0.3 });
  const shown = page.locator('.plot, .vertical').filter({ visible: true });
  await expect(shown.first(), address).toBeInViewport();
}

for (const [w, { width, height, frame }] of WINDOWS.entries()) {
  test(
    `links at ${width} px show what they are about`,
    { tag: ALSO_IN_FIREFOX },
    async ({ page, browserName }) => {
      test.slow();
      // Firefox does not report layout shifts.
      const recorded = browserName === 'chromium' ? await recordLayoutShifts(page) : null;
      const visit = async (address: string): Promise<void> => {
        const isEmbed = address.includes('embed/');
        await page.setViewportSize(isEmbed ? frame : { width, height });
        // An embed of a written page stays as it is until the reader touches it.
        if (isEmbed && !address.includes('?')) await page.goto(address);
        else await open(page, address);
      };
      const expectNoShift = async (address: string): Promise<void> => {
        if (recorded) expect(await recorded.shifts(), address).toEqual([]);
      };
      for (const [k, place] of [
        'en/?event=',
        'en/e/',
        'embed/v1/en/e/',
        'embed/v1/en/?event=',
      ].entries()) {
        const id = EVENTS[(w + k) % EVENTS.length]!;
        const address = `./${place}${id}${place.endsWith('/') ? '/' : ''}`;
        await visit(address);
        await expectEvent(page, id, address);
        await expectNoShift(address);
        if (width > 600 && place === 'embed/v1/en/?event=')
          await expect(mark(page, id), address).toBeVisible();
      }
      // On a phone the page scrolls to the range, and leaves its name above the window.
      for (const [k, place] of (width < 600 ? [] : ['en/r/', 'embed/v1/en/r/']).entries()) {
        const slug = RANGES[(w + k) % RANGES.length]!;
        const address = `./${place}${slug}/`;
        await visit(address);
        const { title, summary } = dataset.ranges.find((range) => range.slug === slug)!;
        for (const text of [title['en']!, summary['en']!])
          await expect(
            page.locator('.lead').getByText(text, { exact: true }),
            address,
          ).toBeInViewport();
        await expectNoShift(address);
      }
    },
  );
}
