import { expect, test } from 'vitest';

import { continueFling, startFling, type Fling } from './inertia';

const FRAME_MS = 16;

/** The fling of a finger that moved 60 px in 60 ms. */
function flung(): Fling {
  const samples = Array.from({ length: 7 }, (_, k) => ({ x: k * 10, at: 1000 + k * 10 }));
  return startFling(samples, 1070)!;
}

/** The distances of the frames until the fling ends. */
function run(first: Fling): readonly number[] {
  const steps: number[] = [];
  let fling: Fling | null = first;
  while (fling && steps.length < 1000) {
    const { px, next } = continueFling(fling, first.startedAt + steps.length * FRAME_MS);
    steps.push(px);
    fling = next;
  }
  return steps;
}

test('moves on in the finger’s direction, slower and slower, and stops', () => {
  const steps = run(flung());
  expect(steps.length).toBeGreaterThan(60);
  expect(steps.length).toBeLessThan(200);
  const totalPx = steps.reduce((sum, px) => sum + px, 0);
  expect(totalPx).toBeGreaterThan(300);
  expect(totalPx).toBeLessThan(326);
  // The first frame is at the moment that the finger left, so it moves by nothing.
  for (let k = 2; k < steps.length; k++) expect(steps[k]).toBeLessThan(steps[k - 1]!);
});

test.each([
  [
    'rests before it leaves',
    [
      { x: 0, at: 0 },
      { x: 80, at: 50 },
    ],
    400,
  ],
  [
    'is slow',
    [
      { x: 0, at: 0 },
      { x: 8, at: 50 },
    ],
    60,
  ],
  ['has one position', [{ x: 80, at: 50 }], 60],
  [
    'has two positions at one moment',
    [
      { x: 0, at: 50 },
      { x: 80, at: 50 },
    ],
    60,
  ],
  ['has no position', [], 60],
] as const)('a finger that %s does not fling', (_, samples, at) => {
  expect(startFling(samples, at)).toBeNull();
});
