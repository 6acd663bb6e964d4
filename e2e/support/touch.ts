/** Touch input of one or more fingers. */
import type { Page } from './guarded';

type Point = { readonly x: number; readonly y: number };

/** Puts fingers down at the first points, moves them along the others, and lifts them. */
export async function touch(
  page: Page,
  [first, ...rest]: readonly (readonly Point[])[],
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  // Fixed steps of one frame make the speed of a fling independent of how busy the machine is.
  let timestamp = Date.now() / 1000;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
      timestamp: (timestamp += 0.016),
    });
  await send('touchStart', first!);
  for (const points of rest) await send('touchMove', points);
  await send('touchEnd', []);
  await client.detach();
}
