import { cross, lab, rgb } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { laneClass, screenPalette } from './palette';

const styles = (name: string): string =>
  readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8');
const tokens = new Map(
  [...styles('tokens.css').matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const lanes = Array.from({ length: 16 }, (_, lane) => lane);

/** WCAG's relative luminance. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) =>
    value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function distance(a: string, b: string): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

test('lane colours repeat after sixteen', () => {
  expect(new Set(lanes.map(laneClass)).size).toBe(16);
  expect(laneClass(16)).toBe(laneClass(0));
  const rules = styles('panel.css');
  for (const lane of lanes) {
    expect(screenPalette.lane(lane)).toBe(`var(--lane-${lane})`);
    expect(rules).toContain(`.${laneClass(lane)} {\n  --lane: var(--lane-${lane});`);
  }
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const of = (name: string): string => tokens.get(name)?.[theme] ?? '';
  const colours = lanes.map((lane) => of(`--lane-${lane}`));

  test('lane names have enough contrast on paper and on shade', () => {
    for (const [ground, colour] of cross([of('--paper'), of('--shade')], colours)) {
      expect([ground, colour, contrast(ground, colour) >= 4.5]).toEqual([ground, colour, true]);
    }
  });

  test('no two lane colours look alike', () => {
    const alike = cross(lanes, lanes).filter(
      ([a, b]) => a < b && distance(colours[a] ?? '', colours[b] ?? '') < 18,
    );
    expect(alike).toEqual([]);
  });
});
