import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createPanZoom } from './panZoom';

const calls: string[] = [];

beforeEach(() => void calls.splice(0));
afterEach(() => void vi.unstubAllGlobals());

/** A plot of 1,000 px that shows 1,000 ms. `send` dispatches a pointer event at a position. */
function createPlot({ capture = () => {} }: { readonly capture?: () => void } = {}) {
  let view = { start: 0, end: 1000 };
  const node = Object.assign(new EventTarget(), {
    classList: { toggle: () => {} },
    setPointerCapture: capture,
  });
  const panZoom = createPanZoom(node as unknown as HTMLElement, {
    plot: () => ({ left: 0, width: 1000 }),
    view: () => view,
    onView: (next) => {
      calls.push('move');
      view = next;
      return true;
    },
    onZoom: () => true,
    onStart: () => calls.push('start'),
    onEnd: () => calls.push('end'),
  });
  const send = (type: string, clientX: number, pointerId = 1): void => {
    const pointer = { pointerId, pointerType: 'mouse', button: 0, buttons: 1, clientX, clientY: 0 };
    node.dispatchEvent(Object.assign(new Event(type), pointer));
  };
  return { send, destroy: panZoom.destroy };
}

test('a drag starts past the threshold, moves, and ends with the release', () => {
  const { send } = createPlot();
  send('pointerdown', 100);
  send('pointermove', 103);
  expect(calls).toEqual([]);
  send('pointermove', 110);
  send('pointermove', 120);
  send('pointerup', 120);
  expect(calls).toEqual(['start', 'move', 'end']);
  send('pointermove', 130);
  expect(calls).toEqual(['start', 'move', 'end']);
});

test('a click neither starts nor ends a gesture', () => {
  const { send } = createPlot();
  send('pointerdown', 100);
  send('pointerup', 100);
  expect(calls).toEqual([]);
});

test('a pinch is one gesture, which ends with its last pointer', () => {
  const { send } = createPlot();
  send('pointerdown', 100);
  send('pointermove', 110);
  send('pointerdown', 300, 2);
  send('pointerup', 110);
  expect(calls).toEqual(['start']);
  send('pointerup', 300, 2);
  expect(calls).toEqual(['start', 'end']);
});

test.each(['pointercancel', 'lost capture', 'destroy'])('%s ends a drag once', (cause) => {
  const { send, destroy } = createPlot();
  send('pointerdown', 100);
  send('pointermove', 110);
  if (cause === 'destroy') destroy();
  else send(cause === 'lost capture' ? 'lostpointercapture' : cause, 110);
  destroy();
  expect(calls).toEqual(['start', 'end']);
});

test('a pointer that is already gone ends the gesture that it starts', () => {
  const { send } = createPlot({
    capture: () => {
      throw new Error('NotFoundError');
    },
  });
  send('pointerdown', 100);
  send('pointermove', 110);
  expect(calls).toEqual(['start', 'end']);
});
