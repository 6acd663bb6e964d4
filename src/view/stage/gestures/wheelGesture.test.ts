import { expect, test } from 'vitest';

import { nextWheelStep, type WheelInput, type WheelStep } from './wheelGesture';

const INPUT: WheelInput = {
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  clientX: 300,
  clientY: 200,
  timeStamp: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

/** The kinds of events that are `everyMs` apart. */
function kindsOf(events: readonly Partial<WheelInput>[], everyMs = 16): readonly string[] {
  let step: WheelStep | null = null;
  return events.map((event, k) => {
    step = nextWheelStep(step, { ...INPUT, timeStamp: k * everyMs, ...event });
    return step.kind;
  });
}

const zoom = (deltaY: number): Partial<WheelInput> => ({ deltaY, ctrlKey: true });

test.each([
  ['a wheel scrolls the page', { deltaY: 100 }, { kind: 'page', px: 100 }],
  ['a wheel with ⌘ zooms', { deltaY: -100, metaKey: true }, { kind: 'zoom', px: -100 }],
  ['a sideways wheel pans', { deltaX: 60, deltaY: 9 }, { kind: 'pan', px: 60 }],
  [
    'a wheel of lines with Shift pans',
    { deltaY: 3, deltaMode: 1, shiftKey: true },
    { kind: 'pan', px: 99 },
  ],
])('%s', (_, event, expected) => {
  expect(nextWheelStep(null, { ...INPUT, ...event })).toMatchObject(expected);
});

test('a gesture keeps its kind if a modifier is released or pressed in its middle', () => {
  expect(kindsOf([zoom(-40), zoom(-30), { deltaY: -20 }, { deltaY: -8 }])).toEqual([
    'zoom',
    'zoom',
    'zoom',
    'zoom',
  ]);
  expect(kindsOf([{ deltaY: 40 }, { deltaY: 30 }, zoom(20)])).toEqual(['page', 'page', 'page']);
  expect(kindsOf([{ deltaY: 40, shiftKey: true }, { deltaY: 30 }])).toEqual(['pan', 'pan']);
});

test.each([
  ['after a pause', [zoom(-40), { deltaY: -20, timeStamp: 400 }]],
  ['that is faster', [zoom(-20), zoom(-10), { deltaY: -60 }]],
  ['in another direction', [{ deltaX: 40 }, { deltaX: 30 }, { deltaY: 20 }]],
  ['with the pointer elsewhere', [zoom(-40), zoom(-30), { deltaY: -20, clientX: 320 }]],
  ['after a single notch', [zoom(-200), { deltaY: -50 }]],
])('an event %s starts a new gesture', (_, events) => {
  expect(kindsOf(events).at(-1)).toBe('page');
});
