import { use, type ReactNode } from 'react';

import { isolated } from '../../base';
import { DrawnLine, DrawnText } from '../../view';
import type { Lines } from './fitText';
import { familyOf } from './fonts';
import { ImageLocale } from './ImageRoot';

/** Lines of text with their position: `y` is the top of the first line. */
export type TextLinesBox = Lines & {
  readonly x: number;
  readonly y: number;
  readonly leading: number;
};

/** The height of lines with a leading, which is a multiple of the font size. */
export function textHeight({ lines, sizePx }: Lines, leading: number): number {
  return lines.length * sizePx * leading;
}

/** The distance from the top of a line to its baseline, as a share of the font size. */
const ASCENT = 0.84;

/** Draws lines of text. */
export function TextLines({
  lines,
  sizePx,
  x,
  y,
  leading,
  family,
  weight,
  fill,
}: TextLinesBox & {
  readonly family: string;
  readonly weight: number;
  readonly fill: string;
}): ReactNode {
  const rows = lines.map((line, k) => {
    return { line, baseline: Math.round(y + sizePx * (ASCENT + k * leading)) };
  });
  return (
    <DrawnText
      fontFamily={familyOf(lines.join(''), use(ImageLocale), family)}
      fontWeight={weight}
      fontSize={sizePx}
      fill={fill}
    >
      {rows.map(({ line, baseline }) => (
        <DrawnLine key={baseline} x={x} y={baseline}>
          {isolated(line)}
        </DrawnLine>
      ))}
    </DrawnText>
  );
}
