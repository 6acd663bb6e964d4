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

test('a lane shows its most important event, although a lesser label takes fewer rows', () => {
  const isMain = (event: number): boolean => event === 0;
  const lane = candidatesOf(
    [0, 1].map((event): Shape => ({
      event,
      form: 'point',
      from: 400,
      to: 400,
      at: 400,
      radiusPx: 5,
      importance: isMain(event) ? 5 : 3,
    })),
    {
      ...options,
      linesTakeRows: true,
      // The title of the main event is too wide for the period, except on two lines.
      labelPx: (event, variant = 'whole') => {
        if (variant === 'short') return 0;
        if (variant === 'wrapped') return isMain(event) ? 200 : 0;
        return isMain(event) ? 700 : 100;
      },
    },
  );
  const [rows = 0] = shareRows([lane, spread], 3 * PITCH_PX + 9, PITCH_PX)!;
  const { shapes } = packCandidates(lane, { ...options, maxRows: rows });
  expect(shapes.filter(({ side }) => side !== 'none').map(({ event }) => event)).toContain(0);
});
