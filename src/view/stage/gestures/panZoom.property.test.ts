import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { DRAG_THRESHOLD_PX } from './gestureMachine';
import { createTestPlot, type TestPlot } from './testPlot';

afterEach(() => void vi.unstubAllGlobals());

/** The true state of the reader's input. The page may have missed events. */
type Hands = {
  now: number;
  mouse: Press | null;
  readonly fingers: Map<number, Press>;
  /** Whose release was not heard, so that the page cannot know of it yet. */
  readonly lostReleases: Set<'mouse' | 'finger'>;
  /** Whether the last call of start and end was a start. */
  isUnderWay: boolean;
  /** Whether a finger has dragged, so that the drawing may move on by itself. */
  mayFling: boolean;
};

type Press = {
  readonly x: number;
  readonly y: number;
  /** The largest distance from the start. */
  reach: number;
  /** Whether something other than its release may have ended the press. */
  isDisturbed: boolean;
};

type Command = fc.Command<Hands, TestPlot>;

/** Does something and checks the rules that hold for everything. Returns the calls. */
function act(
  hands: Hands,
  plot: TestPlot,
  { mayMove, events }: { readonly mayMove: boolean; readonly events: () => void },
): readonly string[] {
  const before = plot.calls.length;
  events();
  const calls = plot.calls.slice(before);
  for (const call of calls) {
    if (call === 'pan' || call === 'zoom') assert(mayMove, `${call} without a cause`);
    // Start and end alternate.
    if (call === 'start') assert(!hands.isUnderWay, 'a second start');
    if (call === 'end') assert(hands.isUnderWay, 'an end without a start');
    if (call === 'start' || call === 'end') hands.isUnderWay = call === 'start';
  }
  assert(plot.node.classes.has('is-dragging') === hands.isUnderWay, 'the cursor of a drag');
  const isPressed = hands.mouse !== null || hands.fingers.size > 0;
  if (!isPressed && hands.lostReleases.size === 0)
    assert(!hands.isUnderWay, 'a drag without a press');
  return calls;
}

function disturb(hands: Hands): void {
  for (const press of [hands.mouse, ...hands.fingers.values()]) if (press) press.isDisturbed = true;
}

const coordinate = fc.integer({ min: -20, max: 1020 });
const tremor = fc.integer({ min: -2, max: 2 });

type Place = { readonly x: number; readonly y: number };

/** Puts the main button of the mouse down. */
const mouseDown = (place: Place): Command => ({
  check: ({ mouse }) => mouse === null,
  run: (hands, plot) => {
    disturb(hands);
    hands.mouse = { ...place, reach: 0, isDisturbed: false };
    hands.lostReleases.clear();
    hands.mayFling = false;
    const init = { clientX: place.x, clientY: place.y, timeStamp: hands.now };
    act(hands, plot, { mayMove: false, events: () => plot.send('pointerdown', init) });
  },
  toString: () => `mouse down at ${place.x},${place.y}`,
});

/** Moves the mouse, with or without its button. */
const mouseMove = ({ x, y }: Place, isNear: boolean): Command => ({
  check: () => true,
  run: (hands, plot) => {
    const { mouse } = hands;
    const to = isNear && mouse ? { x: mouse.x + (x % 3), y: mouse.y + (y % 3) } : { x, y };
    if (mouse) mouse.reach = Math.max(mouse.reach, Math.hypot(to.x - mouse.x, to.y - mouse.y));
    if (!mouse) hands.lostReleases.delete('mouse');
    const mayMove = mouse !== null && mouse.reach > DRAG_THRESHOLD_PX;
    const init = { clientX: to.x, clientY: to.y, buttons: mouse ? 1 : 0, timeStamp: hands.now };
    act(hands, plot, { mayMove, events: () => plot.send('pointermove', init) });
  },
  toString: () => `mouse move${isNear ? ' near' : ''} ${x},${y}`,
});

/** Releases the mouse over the drawing, elsewhere on the page, or where nothing hears it. */
const mouseUp = (where: 'here' | 'page' | 'nowhere', isOnMark: boolean): Command => ({
  check: ({ mouse }) => mouse !== null,
  run: (hands, plot) => {
    const press = hands.mouse!;
    hands.mouse = null;
    if (where === 'nowhere') hands.lostReleases.add('mouse');
    const init = { clientX: press.x, clientY: press.y, buttons: 0, timeStamp: hands.now };
    act(hands, plot, {
      mayMove: false,
      events: () => {
        if (where === 'here') plot.send('pointerup', init);
        if (where === 'page') plot.sendToPage('pointerup', init);
      },
    });
    if (where !== 'here') return;
    plot.node.isOnMark = isOnMark;
    // Two clicks on an empty spot zoom.
    act(hands, plot, {
      mayMove: !isOnMark,
      events: () => {
        const { defaultPrevented } = plot.send('click', init);
        const isClick = press.reach <= DRAG_THRESHOLD_PX && !press.isDisturbed;
        if (isClick) assert(!defaultPrevented, 'a lost click');
      },
    });
  },
  toString: () => `mouse up ${where}${isOnMark ? ' on a mark' : ''}`,
});

/** Clicks with a trembling hand, once or more. */
const clicks = (place: Place, shake: Place, times: number, isOnMark: boolean): Command => ({
  check: ({ mouse }) => mouse === null,
  run: (hands, plot) => {
    for (let k = 0; k < times; k++) {
      mouseDown(place).run(hands, plot);
      mouseMove(shake, true).run(hands, plot);
      mouseUp('here', isOnMark).run(hands, plot);
      hands.now += 100;
    }
  },
  toString: () => `${times} clicks at ${place.x},${place.y}${isOnMark ? ' on a mark' : ''}`,
});

const finger = (id: number, hands: Hands) => ({
  pointerId: id,
  pointerType: 'touch',
  isPrimary: [...hands.fingers.keys()].every((other) => other === id),
  timeStamp: hands.now,
});

const fingerDown = (id: number, place: Place): Command => ({
  check: ({ fingers }) => !fingers.has(id),
  run: (hands, plot) => {
    disturb(hands);
    const isFirst = hands.fingers.size === 0;
    if (isFirst) hands.lostReleases.clear();
    hands.fingers.set(id, { ...place, reach: 0, isDisturbed: false });
    const init = { ...finger(id, hands), clientX: place.x, clientY: place.y };
    act(hands, plot, { mayMove: false, events: () => plot.send('pointerdown', init) });
  },
  toString: () => `finger ${id} down at ${place.x},${place.y}`,
});

const fingerMove = (id: number, { x, y }: Place): Command => ({
  check: ({ fingers }) => fingers.has(id),
  run: (hands, plot) => {
    const init = { ...finger(id, hands), clientX: x, clientY: y };
    hands.mayFling = true;
    act(hands, plot, { mayMove: true, events: () => plot.send('pointermove', init) });
  },
  toString: () => `finger ${id} move ${x},${y}`,
});

const fingerUp = (id: number, how: 'up' | 'cancel' | 'unplugged'): Command => ({
  check: ({ fingers }) => fingers.has(id),
  run: (hands, plot) => {
    const init = { ...finger(id, hands), buttons: 0 };
    hands.fingers.delete(id);
    if (how === 'unplugged') hands.lostReleases.add('finger');
    const type = how === 'up' ? 'pointerup' : 'pointercancel';
    act(hands, plot, {
      mayMove: false,
      events: () => void (how !== 'unplugged' && plot.send(type, init)),
    });
  },
  toString: () => `finger ${id} ${how}`,
});

const wheel = (deltaX: number, deltaY: number, ctrlKey: boolean): Command => ({
  check: () => true,
  run: (hands, plot) => {
    hands.mayFling = false;
    const isPressed = hands.mouse !== null || hands.fingers.size > 0;
    const init = { deltaX, deltaY, ctrlKey, deltaMode: 0, metaKey: false, shiftKey: false };
    act(hands, plot, {
      mayMove: !isPressed || disturbedPress(hands),
      events: () => {
        const { defaultPrevented } = plot.send('wheel', { ...init, timeStamp: hands.now });
        if (ctrlKey) assert(defaultPrevented, 'the wheel zooms the page');
      },
    });
  },
  toString: () => `wheel ${deltaX},${deltaY}${ctrlKey ? ' with Ctrl' : ''}`,
});

function disturbedPress({ mouse, fingers }: Hands): boolean {
  return [mouse, ...fingers.values()].some((press) => press?.isDisturbed);
}

const INTERRUPTIONS = ['contextmenu', 'blur', 'lostpointercapture'] as const;
const interruption = (type: (typeof INTERRUPTIONS)[number]): Command => ({
  check: () => true,
  run: (hands, plot) => {
    disturb(hands);
    act(hands, plot, {
      mayMove: false,
      events: () =>
        type === 'lostpointercapture' ? plot.send(type) : plot.sendToPage(type, { detail: 0 }),
    });
  },
  toString: () => type,
});

const key: Command = {
  check: () => true,
  run: (hands, plot) => {
    hands.mayFling = false;
    act(hands, plot, { mayMove: false, events: () => plot.send('keydown') });
  },
  toString: () => 'key',
};

const wait = (ms: number): Command => ({
  check: () => true,
  run: (hands, plot) => {
    hands.now += ms;
    const { mayFling, now } = hands;
    act(hands, plot, { mayMove: mayFling, events: () => plot.runFrame(now) });
  },
  toString: () => `wait ${ms} ms`,
});

const place = fc.record({ x: coordinate, y: coordinate });
const shake = fc.record({ x: tremor, y: tremor });
const fingerId = fc.integer({ min: 11, max: 13 });
const delta = fc.constantFrom(-120, -30, -4, 0, 4, 30, 120);
const commands = [
  place.map(mouseDown),
  fc.tuple(place, fc.boolean()).map(([to, isNear]) => mouseMove(to, isNear)),
  shake.map((to) => mouseMove(to, true)),
  fc
    .tuple(fc.constantFrom('here', 'here', 'page', 'nowhere'), fc.boolean())
    .map(([where, isOnMark]) => mouseUp(where as 'here', isOnMark)),
  fc
    .tuple(place, shake, fc.integer({ min: 1, max: 3 }), fc.boolean())
    .map((init) => clicks(...init)),
  fc.tuple(fingerId, place).map(([id, at]) => fingerDown(id, at)),
  fc.tuple(fingerId, place).map(([id, to]) => fingerMove(id, to)),
  fc
    .tuple(fingerId, fc.constantFrom('up', 'up', 'cancel', 'unplugged'))
    .map(([id, how]) => fingerUp(id, how as 'up')),
  fc.tuple(delta, delta, fc.boolean()).map(([x, y, isCtrl]) => wheel(x, y, isCtrl)),
  fc.constantFrom(...INTERRUPTIONS).map(interruption),
  fc.constant(key),
  fc.integer({ min: 1, max: 300 }).map(wait),
];

test('no sequence of input makes a gesture stick, steals a click, or moves the view by itself', () => {
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 25, size: '+1' }), (sequence) => {
      const plot = createTestPlot();
      const hands: Hands = {
        now: 1000,
        mouse: null,
        fingers: new Map(),
        lostReleases: new Set(),
        isUnderWay: false,
        mayFling: false,
      };
      fc.modelRun(() => ({ model: hands, real: plot }), sequence);
      // Whatever was lost, the next press begins anew, and its end is an end.
      const init = { pointerId: 99, clientX: 500 };
      plot.send('pointerdown', init);
      plot.send('pointerup', { ...init, buttons: 0 });
      expect(plot.node.classes.has('is-dragging')).toBe(false);
      expect(plot.send('click').defaultPrevented).toBe(false);
      plot.destroy();
    }),
    { numRuns: 5000 },
  );
});
