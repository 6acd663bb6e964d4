import type { ReactNode } from 'react';

import type { Lines } from './fitText';

/** Lines of words with their place: `y` is the top of the first. */
export type TextLinesBox = Lines & {
  readonly x: number;
  readonly y: number;
  readonly leading: number;
};

/** How tall lines are that are set so far apart. */
export function textHeight({ lines, sizePx }: Lines, leading: number): number {
  return lines.length * sizePx * leading;
}

/** Of a font's size: from the top of a line to its baseline. */
const ASCENT = 0.84;

/** Words as they were set in lines. */
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
    <text fontFamily={family} fontWeight={weight} fontSize={sizePx} fill={fill}>
      {rows.map(({ line, baseline }) => (
        <tspan key={baseline} x={x} y={baseline}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
