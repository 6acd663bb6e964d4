/** What figures share: their sheet, its colours in both themes, and texts in lines. */
import type { ReactNode } from 'react';

import { TYPOGRAPHY } from '../../layout';
import { DrawnText, imagePalette, Mirrored, type Palette } from '../../view';
import { measureByTable } from '../measureByTable';

/** The width of a figure: a little less than a phone or the column of details has. */
export const WIDTH = 320;
export const EDGE = 12;

const FONTS = { serif: 'Georgia, serif', sans: 'system-ui, sans-serif' };

/** The colours that figures use, as properties of the sheet. */
const COLOURS = ['paper', 'shade', 'ink', 'ink2', 'rule', 'rule2'] as const;
type Colour = (typeof COLOURS)[number];
const LANES = 8;

/** The light colours hold where no styles are applied, as where a policy of the host forbids it. */
const LIGHT = imagePalette(FONTS);
export const colour = (name: Colour): string => `var(--${name}, ${LIGHT[name]})`;
export const laneColour = (lane: number): string =>
  `var(--lane${lane % LANES}, ${LIGHT.lane(lane % LANES)})`;

/** A figure, and what it says in words. */
export type Drawn = {
  readonly height: number;
  readonly content: ReactNode;
  readonly rows: readonly Row[];
};

/** A line of the text alternative, with the claims below it. */
export type Row = { readonly text: string; readonly claims: readonly string[] };

/**
 * The sheet of a figure. Its theme is that of the page: browsers give an image the colour scheme of
 * the element that shows it.
 */
export function Sheet({
  height,
  isMirrored,
  children,
}: {
  readonly height: number;
  readonly isMirrored: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      fontFamily={FONTS.sans}
      direction={isMirrored ? 'rtl' : undefined}
    >
      <style>{STYLES}</style>
      <rect width={WIDTH} height={height} rx={6} fill={colour('shade')} />
      <Mirrored value={isMirrored}>
        <g transform={isMirrored ? `translate(${WIDTH} 0) scale(-1 1)` : undefined}>{children}</g>
      </Mirrored>
    </svg>
  );
}

function propertiesOf(palette: Palette): string {
  return [
    ...COLOURS.map((name) => `--${name}:${palette[name]}`),
    ...Array.from({ length: LANES }, (_, i) => `--lane${i}:${palette.lane(i)}`),
  ].join(';');
}

const STYLES = [
  `:root{${propertiesOf(LIGHT)}}`,
  `@media (prefers-color-scheme:dark){:root{${propertiesOf(imagePalette(FONTS, 'dark'))}}}`,
].join('');

/** The sizes of texts in px, with the room that a line takes. */
const STYLE = {
  title: { size: 13, leading: 16, weight: 600, ink: 'ink' },
  note: { size: 11.5, leading: 15, weight: 400, ink: 'ink2' },
} as const;

export type Block = {
  readonly lines: readonly string[];
  readonly style: keyof typeof STYLE;
  readonly height: number;
};

/** Breaks a text into lines that fit a width. A longer word has a line to itself. */
export function blockOf(text: string, style: Block['style'], width: number): Block {
  const { size, leading, weight } = STYLE[style];
  const table = weight === 600 ? 'title' : 'light';
  const factor = size / TYPOGRAPHY[table].sizePx;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureByTable(longer, table) * factor <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return { lines, style, height: lines.length * leading };
}

/** The lines of a block below `y`. */
export function Lines({
  block: { lines, style },
  x,
  y,
  anchor,
}: {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}): ReactNode {
  const { size, leading, weight, ink } = STYLE[style];
  const placed = lines.map((line, i) => ({ line, baseline: y + leading * (i + 0.78) }));
  return placed.map(({ line, baseline }) => (
    <DrawnText
      key={baseline}
      x={x}
      y={baseline}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight}
      fill={colour(ink)}
    >
      {line}
    </DrawnText>
  ));
}

/** The positions of blocks below each other, and the end of the last one. */
export function stacked<Item extends { readonly height: number }>(
  items: readonly Item[],
  top: number,
  gap = 0,
): { readonly placed: readonly (Item & { readonly y: number })[]; readonly end: number } {
  let y = top;
  const placed = items.map((item) => {
    const at = { ...item, y };
    y += item.height + gap;
    return at;
  });
  return { placed, end: items.length === 0 ? top : y - gap };
}
