import { expect, test } from 'vitest';

import { FONT_FILES } from '../../images/fonts';
import { parseSvg } from './parseSvg';
import { pdfOf } from './pdfOf';
import { textRunsOf } from './textRuns';

const style = { family: 'Source Sans 3', isBold: false };
const textsOf = (text: string): readonly string[] =>
  textRunsOf(text, style, 'en').map((run) => run.text);

test.each([
  ['Leaders meet (2025)', ['Leaders meet (2025)']],
  // From right to left, the last part stands first on the paper.
  ['לקראת NATO', ['NATO', 'לקראת ']],
  ['شارع (2025)', ['(', '2025', 'شارع )']],
  ['NATO לקראת 5', ['NATO ', 'לקראת', ' ', '5']],
])('%s has its runs in the order of the paper', (text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

test('a run has the font of its script', () => {
  const [latin, cyrillic] = ['Kyiv', 'Київ'].map((text) => textRunsOf(text, style, 'uk')[0]?.file);
  expect(cyrillic).toBe(latin);
  expect(FONT_FILES).toContain(latin);
  const [arabic] = textRunsOf('سلام', style, 'ar');
  expect(arabic?.file).toContain('NotoSansArabic');
});

test('an unknown transform is an error, so that no drawing is wrong in silence', () => {
  const svg = '<svg width="9" height="9"><g transform="matrix(1 0)"><rect/></g></svg>';
  expect(() => pdfOf(svg, { title: 'x' })).toThrow(/matrix/);
});

test('a drawing is read with its texts and attributes', () => {
  expect(parseSvg('<svg a="1 &amp; 2"><text>x<tspan>y</tspan></text></svg>')).toEqual({
    name: 'svg',
    attributes: { a: '1 & 2' },
    children: [
      {
        name: 'text',
        attributes: {},
        children: ['x', { name: 'tspan', attributes: {}, children: ['y'] }],
      },
    ],
  });
});
