import { afterEach, expect, test, vi } from 'vitest';

import { createTestPlot, type TestPlot } from './testPlot';

afterEach(() => void vi.unstubAllGlobals());

/** Presses at 100 px and drags the drawing by 20 px. */
function drag({ send }: TestPlot, init: object = {}): void {
  send('pointerdown', { clientX: 100, ...init });
  send('pointermove', { clientX: 110, ...init });
  send('pointermove', { clientX: 120, ...init });
}

test('a drag starts past the threshold, moves, and ends with the release', () => {
  const { send, calls } = createTestPlot();
  send('pointerdown', { clientX: 100 });
  send('pointermove', { clientX: 103 });
  expect(calls).toEqual([]);
  send('pointermove', { clientX: 110 });
  send('pointermove', { clientX: 120 });
  send('pointerup', { clientX: 120, buttons: 0 });
  expect(calls).toEqual(['start', 'pan', 'pan', 'end']);
  send('pointermove', { clientX: 130, buttons: 0 });
  expect(calls).toEqual(['start', 'pan', 'pan', 'end']);
});

test('a press that never leaves 4 px of its start is a click, however much it trembles', () => {
  const { send, calls } = createTestPlot();
  send('pointerdown', { clientX: 100 });
  for (let k = 0; k < 20; k++) send('pointermove', { clientX: 100 + (k % 2) * 2 });
  send('pointerup', { clientX: 100, buttons: 0 });
  expect(send('click', { clientX: 100 }).defaultPrevented).toBe(false);
  expect(calls).toEqual([]);
});

test('a pinch is one gesture, which ends with its last pointer', () => {
  const { send, calls } = createTestPlot();
  const second = { pointerId: 2, isPrimary: false, pointerType: 'touch' };
  send('pointerdown', { clientX: 100, pointerType: 'touch' });
  send('pointermove', { clientX: 110, pointerType: 'touch' });
  send('pointerdown', { clientX: 300, ...second });
  send('pointermove', { clientX: 320, ...second });
  send('pointerup', { clientX: 110, pointerType: 'touch' });
  expect(calls).toEqual(['start', 'pan', 'pan', 'zoom']);
  send('pointerup', { clientX: 320, ...second });
  expect(calls).toEqual(['start', 'pan', 'pan', 'zoom', 'end']);
});

test.each([
  ['a cancelled pointer', (plot: TestPlot) => plot.send('pointercancel')],
  ['a lost capture', (plot: TestPlot) => plot.send('lostpointercapture')],
  ['a release elsewhere', (plot: TestPlot) => plot.sendToPage('pointerup', { buttons: 0 })],
  ['a menu', (plot: TestPlot) => plot.sendToPage('contextmenu')],
  ['another window', (plot: TestPlot) => plot.sendToPage('blur')],
  ['another tab', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['a move without a button', (plot: TestPlot) => plot.send('pointermove', { buttons: 0 })],
  [
    'a finger',
    (plot: TestPlot) => plot.send('pointerdown', { pointerType: 'touch', pointerId: 9 }),
  ],
  ['the removal of the drawing', (plot: TestPlot) => plot.destroy()],
] as const)('%s ends a drag once', (_, end) => {
  const plot = createTestPlot();
  drag(plot);
  end(plot);
  expect(plot.calls).toEqual(['start', 'pan', 'pan', 'end']);
  plot.send('pointermove', { clientX: 200 });
  plot.destroy();
  expect(plot.calls).toEqual(['start', 'pan', 'pan', 'end']);
});

test('a press that is lost before it becomes a drag moves nothing', () => {
  const { send, sendToPage, calls } = createTestPlot();
  send('pointerdown', { clientX: 100 });
  sendToPage('pointerup', { clientX: 100, clientY: 500, buttons: 0 });
  send('pointermove', { clientX: 300, buttons: 0 });
  send('pointermove', { clientX: 400 });
  expect(calls).toEqual([]);
});

test('a pointer that is already gone ends the gesture that it starts', () => {
  const { send, calls } = createTestPlot({
    capture: () => {
      throw new Error('NotFoundError');
    },
  });
  send('pointerdown', { clientX: 100 });
  send('pointermove', { clientX: 110 });
  expect(calls).toEqual(['start', 'pan', 'end']);
});

test('the click of a drag is swallowed, and the next click is not', () => {
  const plot = createTestPlot();
  drag(plot);
  plot.send('pointerup', { buttons: 0 });
  expect(plot.send('click').defaultPrevented).toBe(true);
  expect(plot.send('click').defaultPrevented).toBe(false);
});

test('a drag that never got its click takes none from a later press beside the drawing', () => {
  const plot = createTestPlot();
  drag(plot);
  plot.send('pointerup', { buttons: 0 });
  plot.sendToPage('pointerdown');
  expect(plot.send('click').defaultPrevented).toBe(false);
});

test('a second click zooms on an empty spot, and never on a mark', () => {
  const plot = createTestPlot();
  plot.send('click', { clientX: 50, timeStamp: 1000 });
  plot.send('click', { clientX: 51, timeStamp: 1200 });
  expect(plot.calls).toEqual(['zoom']);
  plot.node.isOnMark = true;
  for (const timeStamp of [2000, 2100, 2200, 2300]) plot.send('click', { clientX: 50, timeStamp });
  expect(plot.calls).toEqual(['zoom']);
});

test('a wheel does nothing while a button is down', () => {
  const { send, calls } = createTestPlot();
  send('pointerdown', { clientX: 100 });
  const wheel = { deltaX: 0, deltaY: 100, deltaMode: 0, ctrlKey: true };
  expect(send('wheel', wheel).defaultPrevented).toBe(true);
  expect(calls).toEqual([]);
  send('pointerup', { clientX: 100, buttons: 0 });
  expect(send('wheel', wheel).defaultPrevented).toBe(true);
  expect(calls).toEqual(['zoom']);
});

/** Drags with a finger that leaves at 180 ms, at a speed of 1 px a ms. */
function fling({ send }: TestPlot): void {
  const touch = { pointerType: 'touch' };
  send('pointerdown', { ...touch, clientX: 100, timeStamp: 100 });
  for (let at = 110; at <= 180; at += 10)
    send('pointermove', { ...touch, clientX: at, timeStamp: at });
  send('pointerup', { ...touch, clientX: 180, timeStamp: 180, buttons: 0 });
}

test('a flung drawing moves on until a finger stops it, and its tap clicks nothing', () => {
  const plot = createTestPlot();
  fling(plot);
  const before = plot.calls.length;
  expect(plot.runFrame(196)).toBe(true);
  expect(plot.runFrame(212)).toBe(true);
  expect(plot.calls.slice(before)).toEqual(['pan', 'pan']);
  plot.send('pointerdown', { pointerType: 'touch', timeStamp: 220 });
  plot.send('pointerup', { pointerType: 'touch', timeStamp: 240, buttons: 0 });
  expect(plot.runFrame(228)).toBe(false);
  expect(plot.send('click', { timeStamp: 240 }).defaultPrevented).toBe(true);
});

test.each([
  ['a limit', (plot: TestPlot) => (plot.isAtLimit = true)],
  ['a key', (plot: TestPlot) => plot.send('keydown')],
  ['the removal of the drawing', (plot: TestPlot) => plot.destroy()],
])('%s ends a fling', (_, end) => {
  const plot = createTestPlot();
  fling(plot);
  expect(plot.runFrame(196)).toBe(true);
  end(plot);
  plot.runFrame(212);
  expect(plot.runFrame(228)).toBe(false);
});
