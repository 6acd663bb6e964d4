import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import type { Frame } from '../../layout';
import type { Status } from '../../model';
import { Glyph, type Palette } from '../../view';
import { ImageDrawing } from './ImageDrawing';
import { fitted, type Lines } from './lines';
import { heightOf, Words, type Block } from './Words';

/** What social networks show of a link, in pixels. */
export const CARD = { widthPx: 1200, heightPx: 630 } as const;

/** The words stand in a column on the left; the drawing fills the rest, out to the edges. */
const PAD = 56;
const COLUMN = 440;
const DRAWING_X = PAD + COLUMN + 34;

/** How much larger than on screen a drawing is: legible where a card is shown 600 wide. */
const SCALES = { full: 1.65, marks: 2.1 } as const;

/** The box to lay a card's drawing out in: with labels, or of an event, which stands out by itself. */
export function cardDrawing(density: keyof typeof SCALES): Frame['size'] {
  const scale = SCALES[density];
  return {
    widthPx: Math.ceil((CARD.widthPx - DRAWING_X) / scale),
    heightPx: Math.ceil(CARD.heightPx / scale),
  };
}

const TITLE = { sizes: [76, 70, 64, 60, 56, 52, 48, 44, 40, 36, 32], leading: 1.1 };
const KICKER = { sizes: [27, 25, 23, 21], leading: 1.2 };
const RANGE = { sizes: [28, 26, 24], leading: 1.3 };
const NOTE = { sizes: [24], leading: 1.35 };
const SOURCE = { sizes: [21], leading: 1.3 };

/** What a card is of, where it is of one event, in pixels of the plot. */
export type Spot = {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** Its mark, unless it is counted in a cluster. */
  readonly mark: { readonly x: number; readonly y: number } | null;
};

export type ShareCardProps = {
  readonly title: string;
  /** Over the title: an event's lane, and its status where it is not simply that it occurred. */
  readonly kicker: {
    readonly text: string;
    readonly lane: number;
    readonly status: Status;
  } | null;
  /** The range or the date in words. */
  readonly range: string;
  /** Below it, where there is room. */
  readonly note: string;
  /** Whose it is. */
  readonly source: string;
  readonly frame: Frame;
  readonly spot: Spot | null;
  readonly palette: Palette;
};

/** The image that a link is shown with: a headline, when, whose, and the drawing itself. */
export function ShareCard(props: ShareCardProps): ReactNode {
  const { kicker, frame, spot, palette } = props;
  const { source, foot, title, range, note } = setWords(props);
  const accent = palette.lane(kicker?.lane ?? 0);
  const sans = { family: palette.sans, weight: 400 };
  const scale = SCALES[frame.density === 'full' ? 'full' : 'marks'];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.widthPx}
      height={CARD.heightPx}
      viewBox={`0 0 ${CARD.widthPx} ${CARD.heightPx}`}
    >
      <rect
        x={DRAWING_X}
        width={CARD.widthPx - DRAWING_X}
        height={CARD.heightPx}
        fill={palette.paper}
      />
      <g
        transform={`translate(${DRAWING_X} 0) scale(${scale})`}
        // oxlint-disable-next-line react/no-danger -- it is what React itself has just written
        dangerouslySetInnerHTML={{ __html: drawingOf(frame, palette, spot) }}
      />
      {/* Over the drawing: what began earlier reaches to here (see `unclipped`). */}
      <rect width={DRAWING_X} height={CARD.heightPx} fill={palette.paper} />
      <path d={`M${DRAWING_X - 0.5} 0V${CARD.heightPx}`} stroke={palette.rule2} />
      {kicker && (
        <>
          <Glyph
            status={kicker.status}
            x={PAD + 11}
            y={PAD + 13}
            r={11}
            colour={accent}
            paper={palette.paper}
          />
          <Words {...kickerLines(kicker.text)} family={palette.sans} weight={600} fill={accent} />
        </>
      )}
      <Words {...title} family={palette.serif} weight={600} fill={palette.ink} />
      <Words {...range} {...sans} fill={palette.ink} />
      <Words {...note} {...sans} fill={palette.ink2} />
      <path d={`M${PAD} ${foot}h64`} stroke={palette.ink} strokeWidth={3} />
      <Words {...source} {...sans} fill={palette.ink2} />
    </svg>
  );
}

/** Drawings without a spot, by their frame: hundreds of events are shown in the same one. */
const drawings = new WeakMap<Frame, string>();

const SPOT = '<g id="spot"></g>';

function drawingOf(frame: Frame, palette: Palette, spot: Spot | null): string {
  let drawing = drawings.get(frame);
  if (drawing === undefined) {
    drawing = svgMarkup(<ImageDrawing frame={frame} palette={palette} under={<g id="spot" />} />);
    drawings.set(frame, drawing);
  }
  const under = spot && svgMarkup(<SpotView spot={spot} frame={frame} palette={palette} />);
  return drawing.replace(SPOT, () => under ?? '');
}

/** The markup of elements of SVG. Outside an `svg` React takes them for HTML and warns. */
function svgMarkup(children: ReactNode): string {
  return renderToStaticMarkup(<svg>{children}</svg>).slice('<svg>'.length, -'</svg>'.length);
}

/** Sets the column from its foot up and from its head down; the title takes what room is left. */
function setWords({ title, kicker, range, note, source }: ShareCardProps): {
  readonly source: Block;
  /** Where the rule over the source stands. */
  readonly foot: number;
  readonly title: Block;
  readonly range: Block;
  readonly note: Block;
} {
  const box = (lines: number, type: { sizes: readonly number[]; leading: number }) => ({
    widthPx: COLUMN,
    heightPx: lines * (type.sizes[0] ?? 0) * type.leading + 1,
    leading: type.leading,
  });
  const sourceLines = fitted(source, 'sans', box(3, SOURCE), SOURCE.sizes);
  const sourceTop = CARD.heightPx - PAD + 6 - heightOf(sourceLines, SOURCE.leading);
  const foot = sourceTop - 18;
  const rangeLines = fitted(range, 'sans', box(3, RANGE), RANGE.sizes);
  const rangePx = heightOf(rangeLines, RANGE.leading);
  const top = kicker ? PAD + 56 : PAD - 10;
  const room = {
    widthPx: COLUMN,
    heightPx: foot - 30 - rangePx - 22 - top,
    leading: TITLE.leading,
  };
  const titleLines = fitted(title, 'serif', room, TITLE.sizes);
  const rangeTop = top + heightOf(titleLines, TITLE.leading) + 22;
  const noteTop = rangeTop + rangePx + 14;
  const noteLines = fitted(note, 'sans', { ...box(6, NOTE) }, NOTE.sizes);
  const hasRoom = noteTop + heightOf(noteLines, NOTE.leading) < foot - 24;
  const block = (lines: Lines, y: number, { leading }: { leading: number }): Block => {
    return { ...lines, x: PAD, y, leading };
  };
  return {
    source: block(sourceLines, sourceTop, SOURCE),
    foot,
    title: block(titleLines, top, TITLE),
    range: block(rangeLines, rangeTop, RANGE),
    note: block(hasRoom ? noteLines : { lines: [], sizePx: 0 }, noteTop, NOTE),
  };
}

function kickerLines(text: string): Block {
  const { sizes, leading } = KICKER;
  const lines = fitted(text, 'strong', { widthPx: COLUMN - 34, heightPx: 33, leading }, sizes);
  return { ...lines, x: PAD + 34, y: PAD + 13 - lines.sizePx * 0.5, leading };
}

/** When the event was: strongly in its own lane, faintly through the others, with its mark. */
function SpotView({
  spot: { from, to, lane, mark },
  frame: { axisPx, size, plotPx, lanes },
  palette,
}: {
  readonly spot: Spot;
  readonly frame: Frame;
  readonly palette: Palette;
}): ReactNode {
  const middle = Math.min(Math.max((from + to) / 2, 3), plotPx - 3);
  const left = Math.max(0, Math.min(from, middle - 3));
  const right = Math.min(plotPx, Math.max(to, middle + 3));
  const band = lanes[lane];
  const wash = { x: left, width: right - left, fill: palette.lane(lane), fillOpacity: 0.1 };
  return (
    <>
      <rect {...wash} y={axisPx} height={size.heightPx - axisPx} />
      {band && <rect {...wash} y={band.y} height={band.heightPx} />}
      {mark && (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={8}
          fill={palette.paper}
          stroke={palette.lane(lane)}
          strokeWidth={2}
        />
      )}
    </>
  );
}
