/** One picture moves under a pressed pointer alone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { listenToZoom } from './zoomPicture';

class TestPicture {
  readonly style = { transform: '' };
  readonly offsetWidth = 400;
  readonly offsetHeight = 400;
}

class TestBox extends EventTarget {
  readonly firstElementChild = new TestPicture();
  readonly classList = { toggle: () => {} };
  readonly setPointerCapture = (): void => {};
  readonly getBoundingClientRect = () => ({ left: 0, top: 0, width: 400, height: 400 });
}

const page = new EventTarget();
let box = new TestBox();

beforeEach(() => {
  vi.stubGlobal('HTMLElement', TestPicture);
  vi.stubGlobal('window', page);
  box = new TestBox();
  listenToZoom(box as unknown as HTMLElement).by(2);
});
afterEach(() => vi.unstubAllGlobals());

const MOUSE = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons: 1 };

function send(type: string, init: object = {}, target: EventTarget = box): void {
  const all = { ...MOUSE, clientX: 200, clientY: 200, ...init };
  target.dispatchEvent(Object.assign(new Event(type), all));
}

const transform = (): string => box.firstElementChild.style.transform;

test('a pressed mouse moves a zoomed picture', () => {
  send('pointerdown');
  send('pointermove', { clientX: 230 });
  expect(transform()).toBe('translate(30px, 0px) scale(2)');
});

test.each([
  ['a release', () => send('pointerup')],
  ['a lost capture', () => send('lostpointercapture')],
  ['a menu', () => send('contextmenu', {}, page)],
  ['another window', () => send('blur', {}, page)],
  // The release reached nothing.
  ['a move without a button', () => send('pointermove', { buttons: 0 })],
])('%s ends the press', (_, end) => {
  const before = transform();
  send('pointerdown');
  end();
  send('pointermove', { clientX: 230 });
  expect(transform()).toBe(before);
});

test('another button than the first moves nothing', () => {
  const before = transform();
  send('pointerdown', { button: 2, buttons: 2 });
  send('pointermove', { clientX: 230, buttons: 2 });
  expect(transform()).toBe(before);
});

test('a press after a lost release is no second finger', () => {
  const finger = { pointerType: 'touch' };
  send('pointerdown', { ...finger, pointerId: 7 });
  send('pointerdown', { ...finger, pointerId: 8, clientX: 300 });
  send('pointermove', { ...finger, pointerId: 8, clientX: 310 });
  expect(transform()).toBe('translate(10px, 0px) scale(2)');
});
