/** Records layout shifts of a page and waits for the browser to report them. */
import type { Page } from './guarded';

/** Call before the page opens. Later, `shifts` has each shift with the elements that moved. */
export async function recordLayoutShifts(
  page: Page,
): Promise<{ readonly shifts: () => Promise<readonly string[]> }> {
  await page.addInitScript(observe);
  return {
    shifts: async () => {
      await waitTwoFrames(page);
      return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    },
  };
}

/** After two frames the browser has reported the shifts of what was drawn. */
export async function waitTwoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Runs in the page. */
function observe(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  type Moved = { node: Element | null; previousRect: DOMRect; currentRect: DOMRect };
  type Shift = PerformanceEntry & { value: number; sources: readonly Moved[] };
  const rectText = (box: DOMRect) => `${box.x},${box.y} ${box.width}x${box.height}`;
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as Shift[]) {
      const moved = shift.sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.className || node?.nodeName} ${rectText(previousRect)} -> ${rectText(currentRect)}`,
      );
      shifts.push(`${shift.value}: ${moved.join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
