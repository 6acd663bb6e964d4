import { interpolateZoom } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../base';
import { zoomPath } from './zoomPath';

const epoch = Date.UTC(2025, 0, 1);
/**
 * Views of a day to three years, anywhere within five years. For shorter views d3 itself loses
 * precision, since it subtracts numbers that are nearly equal.
 */
const anyView = fc
  .tuple(
    fc.double({ min: 0, max: 1800, noNaN: true }),
    fc.double({ min: 0, max: Math.log(1000), noNaN: true }),
  )
  .map(([at, log]) => ({ start: epoch + at * DAY, end: epoch + (at + Math.exp(log)) * DAY }));

test('follows d3.interpolateZoom', () => {
  fc.assert(
    fc.property(anyView, anyView, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      // In days from the first view's middle, since d3's threshold for a mere zoom is absolute.
      const middle = (from.start + from.end) / 2;
      const inDays = ({ start, end }: typeof from): [number, number, number] => [
        ((start + end) / 2 - middle) / DAY,
        0,
        (end - start) / DAY,
      ];
      const zoom = interpolateZoom(inDays(from), inDays(to));
      const path = zoomPath(from, to);
      const [x, , width] = inDays(path.at(share));
      const [theirX, , theirWidth] = zoom(share);
      expect(Math.abs(width / theirWidth - 1)).toBeLessThan(1e-3);
      expect(Math.abs(x - theirX) / theirWidth).toBeLessThan(1e-3);
      expect(Math.abs(path.length * 1000 - zoom.duration)).toBeLessThan(1e-3 * zoom.duration + 0.1);
    }),
  );
});

test('begins and ends on exactly the given views, even if it only pans, zooms or stays', () => {
  const from = { start: epoch, end: epoch + DAY };
  for (const to of [
    { start: epoch + 9 * DAY, end: epoch + 10 * DAY },
    { start: epoch - DAY, end: epoch + 2 * DAY },
    { ...from },
  ]) {
    const { at } = zoomPath(from, to);
    expect([at(0), at(1)]).toEqual([from, to]);
    expect(at(0.5).end).toBeGreaterThan(at(0.5).start);
  }
});

test('zooms out on a long path', () => {
  const to = { start: epoch + 100 * DAY, end: epoch + 101 * DAY };
  const { start, end } = zoomPath({ start: epoch, end: epoch + DAY }, to).at(0.5);
  expect(end - start).toBeGreaterThan(50 * DAY);
});

test('stays precise from minutes to minutes across centuries', () => {
  const from = { start: epoch, end: epoch + DAY / 96 };
  const to = { start: epoch - 200_000 * DAY, end: epoch - 200_000 * DAY + DAY / 144 };
  const { at } = zoomPath(from, to);
  const near = at(1 - 1e-6);
  expect(Math.abs(near.start - to.start)).toBeLessThan(to.end - to.start);
  expect((near.end - near.start) / (to.end - to.start)).toBeCloseTo(1, 3);
  const [before, after] = [at(0.4999), at(0.5001)];
  expect(Math.abs(after.start - before.start)).toBeLessThan((after.end - after.start) / 100);
});
