import type { ReactNode } from 'react';

import { IMAGE_SIZE } from '../../embed';
import type { Frame } from '../../layout';
import type { Palette } from '../../view';
import { ImageDrawing } from './ImageDrawing';
import { ImageRoot } from './ImageRoot';
import { fitText } from './fitText';
import { textHeight, TextLines } from './TextLines';

const PAD = 20;
const DRAWING_PX = 380;

/** The size of a newsletter's drawing. */
export const NEWSLETTER_DRAWING: Frame['size'] = {
  widthPx: IMAGE_SIZE.width - 2 * PAD,
  heightPx: DRAWING_PX,
};
/** The size of the image: high enough for two lines of title in any language. */
export const NEWSLETTER = { widthPx: IMAGE_SIZE.width, heightPx: IMAGE_SIZE.height } as const;

const TITLE = { sizes: [28, 25, 22], leading: 1.15 };
const RANGE = { sizes: [15, 14], leading: 1.3 };
const SOURCE = { sizes: [12.5], leading: 1.35 };

export type NewsletterProps = {
  readonly title: string;
  readonly range: string;
  readonly source: string;
  readonly frame: Frame;
  readonly palette: Palette;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  readonly locale: string;
};

/** The drawing of a range with its heading, for pages that can only hold an image. */
export function Newsletter({
  title,
  range,
  source,
  frame,
  palette,
  isMirrored,
  locale,
}: NewsletterProps): ReactNode {
  const { widthPx, heightPx } = NEWSLETTER;
  const set = (text: string, face: 'serif' | 'sans', type: typeof TITLE, lines: number) =>
    fitText(
      text,
      face,
      {
        widthPx: widthPx - 2 * PAD,
        heightPx: lines * (type.sizes[0] ?? 0) * type.leading + 1,
        leading: type.leading,
      },
      type.sizes,
    );
  const titleLines = set(title, 'serif', TITLE, 2);
  const rangeLines = set(range, 'sans', RANGE, 1);
  const sourceLines = set(source, 'sans', SOURCE, 2);
  const rangeY = PAD + textHeight(titleLines, TITLE.leading) + 6;
  // The heading ends directly above the drawing, so a short one starts further down.
  const headPx = rangeY + textHeight(rangeLines, RANGE.leading) + 14;
  const drawingY = heightPx - DRAWING_PX - 56;
  const down = Math.max(0, drawingY - headPx);
  const sans = { family: palette.sans, weight: 400, x: PAD };
  return (
    <ImageRoot {...NEWSLETTER} {...{ isMirrored, locale }}>
      <rect width={widthPx} height={heightPx} fill={palette.paper} />
      <TextLines
        {...titleLines}
        x={PAD}
        y={PAD + down / 2}
        leading={TITLE.leading}
        family={palette.serif}
        weight={600}
        fill={palette.ink}
      />
      <TextLines
        {...rangeLines}
        {...sans}
        y={rangeY + down / 2}
        leading={RANGE.leading}
        fill={palette.ink2}
      />
      <g transform={`translate(${PAD} ${drawingY})`}>
        <ImageDrawing frame={frame} palette={palette} />
      </g>
      <TextLines
        {...sourceLines}
        {...sans}
        y={heightPx - 44}
        leading={SOURCE.leading}
        fill={palette.ink2}
      />
    </ImageRoot>
  );
}
