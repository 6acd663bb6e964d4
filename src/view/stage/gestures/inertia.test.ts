import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createInertia } from './inertia';

let frame: ((now: number) => void) | null = null;
let isReduced = false;

beforeEach(() => {
  frame = null;
  isReduced = false;
  vi.stubGlobal('requestAnimationFrame', (act: (now: number) => void) => {
    frame = act;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => (frame = null));
  vi.stubGlobal('matchMedia', () => ({ matches: isReduced }));
});

afterEach(() => vi.unstubAllGlobals());

/** Runs frames until nothing moves. Returns their number. */
function run(from: number): number {
  let frames = 0;
  for (; frame && frames < 1000; frames++) {
    const act = frame;
    frame = null;
    act(from + frames * 16);
  }
  return frames;
}

/** Starts the inertia of a finger that moved 60 px in 60 ms. */
function fling(step: (px: number) => boolean) {
  const inertia = createInertia(step);
  for (let k = 0; k <= 6; k++) inertia.track(k * 10, 1000 + k * 10);
  inertia.fling(1070);
  return inertia;
}

test('moves on in the finger’s direction, slower and slower, and stops', () => {
  const steps: number[] = [];
  fling((px) => steps.push(px) > 0);
  const frames = run(1070);
  expect(frames).toBeGreaterThan(60);
  expect(frames).toBeLessThan(200);
  const totalPx = steps.reduce((sum, px) => sum + px, 0);
  expect(totalPx).toBeGreaterThan(300);
  expect(totalPx).toBeLessThan(326);
  // The first frame is at the moment that the finger left, so it moves by nothing.
  for (let k = 2; k < steps.length; k++) expect(steps[k]).toBeLessThan(steps[k - 1]!);
});

test('ends on stop, and at a step that moves nothing', () => {
  const inertia = fling(() => true);
  expect(frame).not.toBeNull();
  expect(inertia.stop()).toBe(true);
  expect(frame).toBeNull();
  expect(inertia.stop()).toBe(false);
  fling(() => false);
  expect(run(1070)).toBe(1);
});

test('a finger that rests before it leaves does not fling, and none does under reduced motion', () => {
  const inertia = createInertia(() => true);
  inertia.track(0, 0);
  inertia.track(80, 50);
  inertia.fling(400);
  expect(frame).toBeNull();
  isReduced = true;
  fling(() => true);
  expect(frame).toBeNull();
});
