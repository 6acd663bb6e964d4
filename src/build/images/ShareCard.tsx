import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import type { Frame } from '../../layout';
import type { Status } from '../../model';
import { Glyph, Mirrored, type Palette } from '../../view';
import { CardPicture, type CardMedium } from './CardPicture';
import { ImageDrawing } from './ImageDrawing';
import { ImageRoot } from './ImageRoot';
import { fitText, type Lines } from './fitText';
import { textHeight, TextLines, type TextLinesBox } from './TextLines';

/** The size of a card, as social networks show it (px). */
export const CARD = { widthPx: 1200, heightPx: 630 } as const;

/** The text is in a column on the left. The drawing fills the rest, up to the edges (px). */
const PAD = 56;
const COLUMN = 440;
const DRAWING_X = PAD + COLUMN + 34;

/** The scale of a drawing by density: legible if a card is shown 600 px wide. */
const SCALES = { full: 1.65, marks: 2.1 } as const;

/** The picture of an event stands above the drawing, which gets the rest. */
const PICTURE = { x: DRAWING_X, widthPx: CARD.widthPx - DRAWING_X, heightPx: 320 };

/** The scale below a picture, where five lanes must have their rows. */
const SCALE_BELOW_PICTURE = 1.55;

/**
 * The size of a card's drawing before it is scaled. An event's card has marks without labels, and
 * less room below a picture.
 */
export function cardDrawing(
  density: keyof typeof SCALES,
  hasPicture: boolean = false,
): Frame['size'] {
  const scale = hasPicture ? SCALE_BELOW_PICTURE : SCALES[density];
  return {
    widthPx: Math.ceil((CARD.widthPx - DRAWING_X) / scale),
    heightPx: Math.ceil((CARD.heightPx - (hasPicture ? PICTURE.heightPx : 0)) / scale),
  };
}

const TITLE = { sizes: [76, 70, 64, 60, 56, 52, 48, 44, 40, 36, 32], leading: 1.1 };
const META = { sizes: [27, 25, 23, 21], leading: 1.2 };
const RANGE = { sizes: [28, 26, 24], leading: 1.3 };
const NOTE = { sizes: [24], leading: 1.35 };
const SOURCE = { sizes: [21], leading: 1.3 };

/** The event of an event's card, in pixels of the plot. */
export type EventHighlight = {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** The position of its mark; null if the event is in a cluster. */
  readonly mark: { readonly x: number; readonly y: number } | null;
};

export type ShareCardProps = {
  readonly title: string;
  /** Above the title: the event's lane, and its status unless it occurred. */
  readonly meta: {
    readonly text: string;
    readonly lane: number;
    readonly status: Status;
  } | null;
  /** The range or the date in words. */
  readonly range: string;
  /** Below the range, if it fits. */
  readonly note: string;
  /** The byline, or the timeline's title. */
  readonly source: string;
  readonly frame: Frame;
  readonly highlight: EventHighlight | null;
  /** The lead picture of the event. */
  readonly medium?: CardMedium | undefined;
  readonly palette: Palette;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  readonly locale: string;
};

/** The image of a shared link: title, range, source and drawing. */
export function ShareCard(props: ShareCardProps): ReactNode {
  const { meta, frame, medium, palette, isMirrored, locale } = props;
  const { source, ruleY, title, range, note } = layOutText(props);
  const accent = palette.lane(meta?.lane ?? 0);
  const sans = { family: palette.sans, weight: 400 };
  const scale = medium ? SCALE_BELOW_PICTURE : SCALES[frame.density === 'full' ? 'full' : 'marks'];
  return (
    <ImageRoot {...CARD} {...{ isMirrored, locale }}>
      <rect
        x={DRAWING_X}
        width={CARD.widthPx - DRAWING_X}
        height={CARD.heightPx}
        fill={palette.paper}
      />
      <g
        transform={`translate(${DRAWING_X} ${medium ? PICTURE.heightPx : 0}) scale(${scale})`}
        // oxlint-disable-next-line react/no-danger -- React's own markup, reused
        dangerouslySetInnerHTML={{ __html: drawingOf(props) }}
      />
      {medium && <CardPicture medium={medium} box={PICTURE} {...{ palette, isMirrored }} />}
      {/* Covers marks that start left of the plot (see `removeClipping`). */}
      <rect width={DRAWING_X} height={CARD.heightPx} fill={palette.paper} />
      <path d={`M${DRAWING_X - 0.5} 0V${CARD.heightPx}`} stroke={palette.rule2} />
      {meta && (
        <>
          <Glyph
            status={meta.status}
            x={PAD + 11}
            y={PAD + 13}
            r={11}
            colour={accent}
            paper={palette.paper}
          />
          <TextLines {...metaLines(meta.text)} family={palette.sans} weight={600} fill={accent} />
        </>
      )}
      <TextLines {...title} family={palette.serif} weight={600} fill={palette.ink} />
      <TextLines {...range} {...sans} fill={palette.ink} />
      <TextLines {...note} {...sans} fill={palette.ink2} />
      <path d={`M${PAD} ${ruleY}h64`} stroke={palette.ink} strokeWidth={3} />
      <TextLines {...source} {...sans} fill={palette.ink2} />
    </ImageRoot>
  );
}

/** Drawings without a highlight, by frame: hundreds of event cards share a frame. */
const drawings = new WeakMap<Frame, string>();

const HIGHLIGHT_SLOT = '<g id="highlight"></g>';

function drawingOf({ frame, palette, highlight, isMirrored }: ShareCardProps): string {
  let drawing = drawings.get(frame);
  if (drawing === undefined) {
    drawing = svgMarkup(
      <Mirrored value={isMirrored}>
        <ImageDrawing frame={frame} palette={palette} under={<g id="highlight" />} />
      </Mirrored>,
    );
    drawings.set(frame, drawing);
  }
  const under =
    highlight &&
    svgMarkup(<EventHighlightMark highlight={highlight} frame={frame} palette={palette} />);
  return drawing.replace(HIGHLIGHT_SLOT, () => under ?? '');
}

/** Renders SVG elements. Outside an `svg` React takes them for HTML and warns. */
function svgMarkup(children: ReactNode): string {
  return renderToStaticMarkup(<svg>{children}</svg>).slice('<svg>'.length, -'</svg>'.length);
}

/** Lays out the column from the bottom up and from the top down. The title gets the rest. */
function layOutText({ title, meta, range, note, source }: ShareCardProps): {
  readonly source: TextLinesBox;
  /** The y of the rule above the source. */
  readonly ruleY: number;
  readonly title: TextLinesBox;
  readonly range: TextLinesBox;
  readonly note: TextLinesBox;
} {
  const box = (lines: number, type: { sizes: readonly number[]; leading: number }) => ({
    widthPx: COLUMN,
    heightPx: lines * (type.sizes[0] ?? 0) * type.leading + 1,
    leading: type.leading,
  });
  const sourceLines = fitText(source, 'sans', box(3, SOURCE), SOURCE.sizes);
  const sourceTop = CARD.heightPx - PAD + 6 - textHeight(sourceLines, SOURCE.leading);
  const ruleY = sourceTop - 18;
  const rangeLines = fitText(range, 'sans', box(3, RANGE), RANGE.sizes);
  const rangePx = textHeight(rangeLines, RANGE.leading);
  const top = meta ? PAD + 56 : PAD - 10;
  const titleBox = {
    widthPx: COLUMN,
    heightPx: ruleY - 30 - rangePx - 22 - top,
    leading: TITLE.leading,
  };
  const titleLines = fitText(title, 'serif', titleBox, TITLE.sizes);
  const rangeTop = top + textHeight(titleLines, TITLE.leading) + 22;
  const noteTop = rangeTop + rangePx + 14;
  const noteLines = fitText(note, 'sans', { ...box(6, NOTE) }, NOTE.sizes);
  const doesNoteFit = noteTop + textHeight(noteLines, NOTE.leading) < ruleY - 24;
  const block = (lines: Lines, y: number, { leading }: { leading: number }): TextLinesBox => {
    return { ...lines, x: PAD, y, leading };
  };
  return {
    source: block(sourceLines, sourceTop, SOURCE),
    ruleY,
    title: block(titleLines, top, TITLE),
    range: block(rangeLines, rangeTop, RANGE),
    note: block(doesNoteFit ? noteLines : { lines: [], sizePx: 0 }, noteTop, NOTE),
  };
}

function metaLines(text: string): TextLinesBox {
  const { sizes, leading } = META;
  const lines = fitText(text, 'strong', { widthPx: COLUMN - 34, heightPx: 33, leading }, sizes);
  return { ...lines, x: PAD + 34, y: PAD + 13 - lines.sizePx * 0.5, leading };
}

/** Shades the event's time, most in the event's lane, and highlights its mark. */
function EventHighlightMark({
  highlight: { from, to, lane, mark },
  frame: { axisPx, size, plotPx, lanes },
  palette,
}: {
  readonly highlight: EventHighlight;
  readonly frame: Frame;
  readonly palette: Palette;
}): ReactNode {
  const middle = Math.min(Math.max((from + to) / 2, 3), plotPx - 3);
  const left = Math.max(0, Math.min(from, middle - 3));
  const right = Math.min(plotPx, Math.max(to, middle + 3));
  const band = lanes[lane];
  const shading = { x: left, width: right - left, fill: palette.lane(lane), fillOpacity: 0.1 };
  return (
    <>
      <rect {...shading} y={axisPx} height={size.heightPx - axisPx} />
      {band && <rect {...shading} y={band.y} height={band.heightPx} />}
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
