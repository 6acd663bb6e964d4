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

/** Lets frames pass until nothing moves any more; says how many did. */
function run(from: number): number {
  let frames = 0;
  for (; frame && frames < 1000; frames++) {
    const act = frame;
    frame = null;
    act(from + frames * 16);
  }
  return frames;
}

/** A finger that went 60 px in 60 ms. */
function flung(step: (px: number) => boolean) {
  const inertia = createInertia(step);
  for (let k = 0; k <= 6; k++) inertia.track(k * 10, 1000 + k * 10);
  inertia.fling(1070);
  return inertia;
}

test('goes on as the finger went, slower and slower, and comes to rest', () => {
  const steps: number[] = [];
  flung((px) => steps.push(px) > 0);
  const frames = run(1070);
  expect(frames).toBeGreaterThan(60);
  expect(frames).toBeLessThan(200);
  const way = steps.reduce((sum, px) => sum + px, 0);
  expect(way).toBeGreaterThan(300);
  expect(way).toBeLessThan(326);
  // The first of them is at the finger's own moment.
  for (let k = 2; k < steps.length; k++) expect(steps[k]).toBeLessThan(steps[k - 1]!);
});

test('ends at once when it is told to, and where a step moves nothing', () => {
  const held = flung(() => true);
  expect(frame).not.toBeNull();
  expect(held.stop()).toBe(true);
  expect(frame).toBeNull();
  expect(held.stop()).toBe(false);
  flung(() => false);
  expect(run(1070)).toBe(1);
});

test('a finger that rests before it leaves flings nothing, nor does any under reduced motion', () => {
  const inertia = createInertia(() => true);
  inertia.track(0, 0);
  inertia.track(80, 50);
  inertia.fling(400);
  expect(frame).toBeNull();
  isReduced = true;
  flung(() => true);
  expect(frame).toBeNull();
});
