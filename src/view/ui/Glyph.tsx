import type { ReactNode } from 'react';

import type { Status } from '../../model';

/** A smaller glyph has a thinner line, or a hollow one would be full. */
const SMALL_PX = 3;

/**
 * Draws a status as a shape, so that it is clear without colour. An event that occurred is filled,
 * an ongoing event is an arrowhead, a claimed or expected event is hollow, and a cancelled event is
 * struck through. `x` and `y` are the centre, and `r` is the radius in pixels.
 */
export function Glyph({
  status,
  x = 0,
  y = 0,
  r,
  colour,
  paper,
}: {
  readonly status: Status;
  readonly x?: number;
  readonly y?: number;
  readonly r: number;
  readonly colour: string;
  readonly paper: string;
}): ReactNode {
  const strokeWidth = r < SMALL_PX ? 1.25 : 2;
  const line = { stroke: colour, strokeWidth };
  const hollow = { ...line, fill: paper };
  const inner = r - strokeWidth / 2;
  // A page has a glyph for each event, so a coordinate of 0 is left out of the markup.
  const center = { cx: x || undefined, cy: y || undefined };
  switch (status) {
    case 'occurred':
      return <circle {...center} r={r} fill={colour} stroke={paper} />;
    case 'ongoing':
      return (
        <path
          d={`M${x - r} ${y - r}h${r}l${r} ${r}l${-r} ${r}h${-r}Z`}
          fill={colour}
          stroke={paper}
        />
      );
    case 'claimed':
      return (
        <g>
          <circle {...center} r={inner} {...hollow} />
          <circle {...center} r={r / 3} fill={colour} />
        </g>
      );
    case 'disputed':
      return (
        <g>
          <circle {...center} r={inner} {...hollow} />
          <path d={`M${x} ${y - inner}a${inner} ${inner} 0 0 1 0 ${2 * inner}Z`} fill={colour} />
        </g>
      );
    case 'announced':
      return (
        <path
          d={`M${x - inner} ${y + inner}V${y - inner}L${x + r} ${y}Z`}
          {...hollow}
          strokeLinejoin="round"
        />
      );
    case 'planned':
      return <circle {...center} r={inner} {...hollow} strokeDasharray="2.4 2" />;
    case 'conditional':
      return (
        <path
          d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
          {...hollow}
          strokeDasharray="2.6 1.8"
        />
      );
    case 'cancelled':
      return (
        <g>
          <circle {...center} r={inner} {...hollow} />
          <path d={`M${x - r} ${y + r}L${x + r} ${y - r}`} {...line} />
        </g>
      );
  }
}
