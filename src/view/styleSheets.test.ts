import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { LARGE_EMBED, WIDE_PX } from './drawing/drawingSizes';
import {
  DRAWING_BREAKPOINTS,
  HEIGHT_BREAKPOINTS,
  LANE_NAMES_PX,
  MAX_DRAWING_PX,
  PAGE_BREAKPOINTS,
  TYPOGRAPHY,
} from '../layout';

const folder = new URL('styles/', import.meta.url);
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.css'));
const textOf = (sheet: string): string => readFileSync(new URL(sheet, folder), 'utf8');

/** The values of a feature in the queries of some sheets, each once, rising. */
function valuesIn(names: readonly string[], rule: 'media' | 'container', feature: string) {
  const queries = names.flatMap((name) => textOf(name).match(/@(?:media|container)[^{]*/g) ?? []);
  const values = queries
    .filter((query) => query.startsWith(`@${rule}`) && query.includes(feature))
    .flatMap((query) =>
      [...query.matchAll(/\((?:(\d+)px <=? )?(\w+) [<>]=? (\d+)px\)/g)]
        .filter(([, , name]) => name === feature)
        .flatMap(([, least, , value]) => [least, value]),
    );
  return [...new Set(values.flatMap((value) => value ?? []).map(Number))].toSorted((a, b) => a - b);
}

const pageSheets = sheets.filter((name) => !name.startsWith('embed'));
const embedSheets = sheets.filter((name) => name.startsWith('embed'));
const drawingWidths = Object.values(DRAWING_BREAKPOINTS);
/** What no code needs to know: two accounts of an event side by side. */
const CLAIM_COLUMNS_PX = 520;

test('the queries of the sheets have the breakpoints of the code', () => {
  expect(valuesIn(pageSheets, 'media', 'width')).toEqual(Object.values(PAGE_BREAKPOINTS));
  expect(valuesIn(embedSheets, 'media', 'width')).toEqual([DRAWING_BREAKPOINTS.laneNames]);
  expect(valuesIn(sheets, 'media', 'height')).toEqual(Object.values(HEIGHT_BREAKPOINTS));
  expect(valuesIn(sheets, 'container', 'width')).toEqual(
    [CLAIM_COLUMNS_PX, ...drawingWidths, LARGE_EMBED.widthPx, WIDE_PX].toSorted((a, b) => a - b),
  );
  expect(valuesIn(sheets, 'container', 'height')).toEqual([LARGE_EMBED.heightPx]);
});

test('every query of a width or a height is understood', () => {
  for (const sheet of sheets) {
    for (const [query] of textOf(sheet).matchAll(/@(?:media|container)[^{]*/g)) {
      const rest = query.replaceAll(/\((?:\d+px <=? )?(?:width|height) [<>]=? \d+px\)/g, '');
      expect(rest, `${sheet}: ${query}`).not.toMatch(/width|height|\d/);
    }
  }
});

test.each(['stage/overview.css', 'staticParts.css', 'embed/stage.css'])(
  'the column of lane names is as wide in %s',
  (sheet) => {
    const blocks = [...textOf(sheet).matchAll(/@container \(width >= (\d+)px\) \{([^]*?)\n\}/g)];
    const widths = blocks.flatMap(([, from, block = '']) => {
      const [, px] = /\b(1\d\d)px/.exec(block) ?? [];
      return px === undefined ? [] : [[Number(from), Number(px)]];
    });
    expect(widths).toEqual([
      [DRAWING_BREAKPOINTS.laneNames, LANE_NAMES_PX.narrow],
      [DRAWING_BREAKPOINTS.wideLaneNames, LANE_NAMES_PX.wide],
    ]);
  },
);

test('a wide drawing is as low in the style sheet as in the code', () => {
  const [, block = ''] = textOf('stage/overview.css').split(
    `@container (width >= ${DRAWING_BREAKPOINTS.wideLaneNames}px)`,
  );
  expect(block).toMatch(new RegExp(`max-height: min\\(120svh, ${MAX_DRAWING_PX.wide}px\\)`));
});

test("the sheets set the drawing's words as the code does", () => {
  const { date, laneName } = TYPOGRAPHY;
  expect(textOf('stage/overview.css')).toMatch(
    new RegExp(`\\.overview-name \\{[^}]*font: ${laneName.weight} ${laneName.sizePx}px/`),
  );
  expect(textOf('staticParts.css')).toMatch(
    new RegExp(
      `\\[data-label\\] tspan \\{[^}]*font-size: ${date.sizePx}px;\\s+font-weight: ${date.weight};`,
    ),
  );
  // Sizes in px are the drawing's alone; print.css sets the root's.
  const sizes = sheets
    .filter((sheet) => sheet !== 'print.css')
    .flatMap((sheet) => [...textOf(sheet).matchAll(/font(?:-size)?:[^;]*?([\d.]+)px/g)])
    .map(([, px]) => Number(px));
  expect(sizes.toSorted((a, b) => a - b)).toEqual([date.sizePx, laneName.sizePx]);
});
