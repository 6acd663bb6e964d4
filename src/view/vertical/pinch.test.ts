/** The wheel and the fingers over a vertical drawing. */
import { beforeEach, expect, test } from 'vitest';

import { listenToPinch } from './pinch';

const zooms: number[] = [];
let ends = 0;
let node = new EventTarget();

beforeEach(() => {
  zooms.length = 0;
  ends = 0;
  node = new EventTarget();
  listenToPinch(node as HTMLElement, {
    onZoom: (factor) => zooms.push(factor),
    onEnd: () => ends++,
  });
});

/** Returns whether the browser would do nothing. */
function send(type: string, init: object): boolean {
  const event = Object.assign(new Event(type, { cancelable: true }), init);
  node.dispatchEvent(event);
  return event.defaultPrevented;
}

const turn = (deltaX: number, deltaY: number, ctrlKey = false): boolean =>
  send('wheel', { deltaX, deltaY, ctrlKey });

test('a sideways wheel never navigates, and one up or down scrolls the page', () => {
  expect(turn(-80, 0)).toBe(true);
  expect(turn(80, 20)).toBe(true);
  expect(turn(0, 80)).toBe(false);
  expect(turn(20, -80)).toBe(false);
  expect(zooms).toEqual([]);
});

test('a trackpad that runs out keeps zooming without its key', () => {
  expect([-40, -36, -30, -20].map((px, k) => turn(0, px, k < 2))).not.toContain(false);
  expect(zooms).toHaveLength(4);
  // It never speeds up by itself: this is another turn.
  expect(turn(0, -40)).toBe(false);
  expect(zooms).toHaveLength(4);
});

test('a notch without the key scrolls the page at once', () => {
  expect(turn(0, -100, true)).toBe(true);
  expect(turn(0, -100)).toBe(false);
});

test('two fingers that were three begin at their own distance', () => {
  const at = (...heights: number[]) => ({
    touches: heights.map((clientY) => ({ clientX: 0, clientY })),
  });
  send('touchstart', at(0, 100));
  send('touchmove', at(0, 120));
  send('touchstart', at(0, 120, 600));
  send('touchend', at(0, 600));
  send('touchmove', at(0, 600));
  expect(zooms).toEqual([1.2, 1]);
  send('touchend', at(0));
  // The finger that is left scrolls.
  send('touchmove', at(300));
  expect(zooms).toEqual([1.2, 1]);
  expect(ends).toBeGreaterThan(0);
});
