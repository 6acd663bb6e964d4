/**
 * Text in a drawing whose time may run from right to left. Positions are the same in both
 * directions, in pixels of time. The style sheet mirrors the whole drawing (`.is-mirrored`), and
 * each text mirrors itself back about its own position, where its other end is then the anchor. So
 * a text takes exactly the mirror image of its box.
 */
import { createContext, use, type ReactNode, type SVGProps } from 'react';

import type { Label } from '../../layout';

/** Whether the drawing around a text is mirrored. */
export const Mirrored = createContext(false);

type Length = number | string;

type TextProps = Omit<SVGProps<SVGTextElement>, 'x' | 'dx' | 'textAnchor' | 'transform'> & {
  /** The id of the event whose label it is; first, since pages with a fixed order compress best. */
  readonly 'data-label'?: string;
  readonly x?: Length | undefined;
  readonly dx?: number;
  readonly textAnchor?: Anchor | undefined;
};

type Anchor = 'start' | 'middle' | 'end';

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const;

export function DrawnText({
  'data-label': label,
  x,
  dx,
  textAnchor,
  ...text
}: TextProps): ReactNode {
  if (!use(Mirrored)) return <text data-label={label} {...{ x, dx, textAnchor }} {...text} />;
  return (
    <text
      data-label={label}
      x={negative(x)}
      dx={negative(dx)}
      textAnchor={OPPOSITE[textAnchor ?? 'start']}
      transform="scale(-1 1)"
      {...text}
    />
  );
}

type LineProps = Omit<SVGProps<SVGTSpanElement>, 'x' | 'textAnchor'> & {
  readonly x?: Length | undefined;
  readonly textAnchor?: Anchor | undefined;
};

/** A line or another part of a text. A part at a position may have an anchor of its own. */
export function DrawnLine({ x, textAnchor, ...line }: LineProps): ReactNode {
  if (!use(Mirrored)) return <tspan x={x} textAnchor={textAnchor} {...line} />;
  return <tspan x={negative(x)} textAnchor={textAnchor && OPPOSITE[textAnchor]} {...line} />;
}

/** The gap between the title and the date of a label on one line (px). */
const DATE_DX_PX = 8;

/**
 * Attributes that place the title and the date of a label. On one line of a mirrored drawing, each
 * takes its own end of the label, since browsers do not agree on gaps between parts that run to
 * the left.
 */
export function labelPlaces(
  { x, anchor, widthPx, date, dateDyPx }: Omit<Label, 'y' | 'title' | 'more' | 'face'>,
  isMirrored: boolean,
): { readonly title: Place; readonly date: Place } {
  const title = { x, textAnchor: anchor };
  if (dateDyPx > 0) return { title, date: { x, dy: dateDyPx } };
  if (!isMirrored || date === '') return { title, date: { dx: DATE_DX_PX } };
  const start = anchor === 'start' ? x : x - widthPx;
  return {
    title: { x: start, textAnchor: 'start' },
    date: { x: start + widthPx, textAnchor: 'end' },
  };
}

type Place = Pick<LineProps, 'x' | 'dx' | 'dy' | 'textAnchor'>;

function negative(x: Length | undefined): Length | undefined {
  return typeof x === 'string' ? `-${x}`.replace('--', '') : x && -x;
}
