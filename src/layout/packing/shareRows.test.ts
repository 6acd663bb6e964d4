import { expect, test } from 'vitest';

import type { TextVariant } from '../labels/labelTexts';
import { candidatesOf } from './candidates';
import { packCandidates } from './packLane';
import { shareRows } from './shareRows';
import type { Shape } from './shapes';

const PITCH_PX = 17;
const options = {
  labelPx: (_: number, variant: TextVariant = 'whole') => (variant === 'whole' ? 100 : 0),
  pitchPx: PITCH_PX,
  plotPx: 800,
  periodPx: { start: 0, end: 800 },
};
const pointsAt = (xs: readonly number[], first = 0) =>
  candidatesOf(
    xs.map((at, k): Shape => ({
      event: first + k,
      form: 'point',
      from: at,
      to: at,
      at,
      radiusPx: 5,
      importance: 3,
    })),
    options,
  );
const crowd = pointsAt([300, 300, 300, 300, 300, 300]);
const spread = pointsAt([100, 280, 460, 640, 100, 280, 460, 640], 10);

test('rows go to the lane whose rows show most labels', () => {
  const heightPx = 5 * PITCH_PX;
  const rows = shareRows([crowd, spread], heightPx, PITCH_PX)!;
  expect((rows[0]! + rows[1]!) * PITCH_PX).toBeLessThanOrEqual(heightPx);
  const labelsOf = (lane: number, candidates: typeof crowd): number =>
    packCandidates(candidates, { ...options, maxRows: rows[lane]! }).shapes.filter(
      ({ side }) => side !== 'none',
    ).length;
  expect([labelsOf(0, crowd), labelsOf(1, spread)]).toEqual([1, 8]);
});

test('each lane has room for its dots, and none is counted', () => {
  for (let heightPx = 60; heightPx < 200; heightPx += 7) {
    const rows = shareRows([crowd, spread], heightPx, PITCH_PX)!;
    for (const [lane, candidates] of [crowd, spread].entries()) {
      const packed = packCandidates(candidates, { ...options, maxRows: rows[lane]! });
      expect(packed.columns).toEqual([]);
      expect(packed.shapes.length).toBe(candidates.length);
    }
  }
});

test('lanes whose dots do not fit are not shared here', () => {
  expect(shareRows([crowd, spread], 40, PITCH_PX)).toBeNull();
});
