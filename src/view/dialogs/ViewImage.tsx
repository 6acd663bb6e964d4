import type { ReactNode, Ref } from 'react';

import { isolated, lettersOf } from '../../base';
import { directionOf } from '../../i18n';
import type { Layout } from '../../layout';
import type { Span } from '../../time';
import { viewInWords } from '../context/viewInWords';
import type { Instance } from '../context/instanceContext';
import { Drawing } from '../drawing/Drawing';
import { DrawnText, Mirrored } from '../drawing/DrawnText';
import { wrapText } from '../drawing/wrapText';
import type { Palette } from '../ui/palette';

/** What an image of a view has around its drawing. */
export type ImageTexts = {
  /** Filters and the day of "as known on", in words. */
  readonly notes: readonly string[];
  /** Credit, licence and address. */
  readonly sources: readonly string[];
  /** Signs that occur, each with an icon of a width and a height of 14 px. */
  readonly legend: readonly {
    readonly name: string;
    readonly icon: ReactNode;
    readonly widthPx: number;
    readonly text: string;
  }[];
};

type ViewImageProps = ImageTexts & {
  readonly ref?: Ref<SVGSVGElement>;
  readonly instance: Instance;
  readonly layout: Layout;
  readonly view: Span;
  readonly widthPx: number;
  readonly palette: Palette;
  /** The address of an event; absent if the timeline has no site. */
  readonly addressOf?: ((event: number) => string) | undefined;
};

/** The widths that a reader can choose, with the height of their drawing (px). */
export const imageSizes = [
  { widthPx: 480, heightPx: 720 },
  { widthPx: 720, heightPx: 640 },
  { widthPx: 960, heightPx: 560 },
  { widthPx: 1280, heightPx: 640 },
  { widthPx: 1920, heightPx: 720 },
] as const;

/** The height of the drawing of an image at a width. */
function imageHeightOf(widthPx: number): number {
  return (imageSizes.find((size) => widthPx <= size.widthPx) ?? imageSizes[4]).heightPx;
}

const MARGIN_PX = 16;
/** Type sizes of the title, the lines below it, and the lines at the foot (px). */
const TYPE_PX = { title: 22, note: 14, foot: 11 } as const;
/** The mean width of a letter, as a share of the type size. Wide letters have some room left. */
const LETTER = { serif: 0.54, sans: 0.55 } as const;

type Line = { readonly text: string; readonly y: number; readonly sizePx: number };

/** A view as an image: title, range, drawing, legend and sources. Its marks are links. */
export function ViewImage({ ref, ...props }: ViewImageProps): ReactNode {
  const { instance, layout, view, widthPx, palette, addressOf } = props;
  const { timeline, t, uid, locale, isMirrored } = instance;
  const { head, headPx, legend, foot, wholePx, drawingPx } = placesOf(props);
  const hrefOf = (event: number): string => addressOf?.(event) ?? '#';
  // Text on the right of a page that runs to the left.
  const isRight = directionOf(locale) === 'rtl' && !isMirrored;
  const x = isRight ? widthPx - MARGIN_PX : MARGIN_PX;
  const anchor = isRight ? 'end' : undefined;
  const lineOf = ({ text, y, sizePx }: Line, fill: string, family: string): ReactNode => (
    <DrawnText
      key={`${y} ${text}`}
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={sizePx}
      fontWeight={sizePx === TYPE_PX.title ? 600 : undefined}
      fontFamily={family}
      fill={fill}
    >
      {isolated(text)}
    </DrawnText>
  );
  const { paper, ink, ink2, serif, sans } = palette;
  const content = (
    <>
      {head.map((line) => {
        const isTitle = line.sizePx === TYPE_PX.title;
        return lineOf(line, isTitle ? ink : ink2, isTitle ? serif : sans);
      })}
      <g transform={`translate(0 ${headPx})`}>
        <Drawing
          frame={layout.frame(view, { widthPx, heightPx: drawingPx })}
          palette={palette}
          nowLabel={t('now.label')}
          links={{
            uid: `${uid}-image`,
            hrefOf,
            // Never empty: a renderer in Node would write an attribute without a value.
            nameOf: ({ key }) => key,
            titleOf: () => '',
          }}
          tabStop={null}
          selected={null}
        />
      </g>
      {legend.map(({ name, icon, text, at, y, iconPx }) => (
        <g key={name} transform={`translate(${at} ${y})`}>
          {icon}
          <DrawnText x={iconPx + 6} y={11} fontSize={12} fontFamily={sans} fill={ink2}>
            {text}
          </DrawnText>
        </g>
      ))}
      {foot.map((line) => lineOf(line, ink2, sans))}
    </>
  );
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      xmlLang={locale}
      viewBox={`0 0 ${widthPx} ${wholePx}`}
      width={widthPx}
      height={wholePx}
    >
      <title>{timeline.core.title}</title>
      <rect width={widthPx} height={wholePx} fill={paper} />
      {isMirrored ? (
        <Mirrored value>
          <g transform={`translate(${widthPx} 0) scale(-1 1)`}>{content}</g>
        </Mirrored>
      ) : (
        content
      )}
    </svg>
  );
}

/** Places the lines above and below the drawing, whose height follows from the width. */
function placesOf({ instance, view, widthPx, notes, legend, sources }: ViewImageProps) {
  const { core } = instance.timeline;
  let y = MARGIN_PX - 4;
  const linesOf = (text: string, sizePx: number, letter: number, leading: number): Line[] => {
    const maxLetters = Math.floor((widthPx - 2 * MARGIN_PX) / (sizePx * letter));
    return wrapText(text, maxLetters).map((part): Line => {
      y += Math.round(sizePx * leading);
      return { text: part, y, sizePx };
    });
  };
  const head = [
    ...linesOf(core.title, TYPE_PX.title, LETTER.serif, 1.25),
    ...[viewInWords(instance, view), ...notes].flatMap((text) =>
      linesOf(text, TYPE_PX.note, LETTER.sans, 1.5),
    ),
  ];
  const headPx = y + 12;
  const drawingPx = imageHeightOf(widthPx);
  y = headPx + drawingPx + 12;
  let at = MARGIN_PX;
  const placed = legend.map((item) => {
    const itemPx = item.widthPx + 6 + lettersOf(item.text) * 12 * LETTER.sans + 18;
    if (at > MARGIN_PX && at + itemPx > widthPx - MARGIN_PX) {
      at = MARGIN_PX;
      y += 20;
    }
    const place = { ...item, iconPx: item.widthPx, at, y };
    at += itemPx;
    return place;
  });
  y += legend.length > 0 ? 20 : 0;
  const foot = sources.flatMap((text) => linesOf(text, TYPE_PX.foot, LETTER.sans, 1.5));
  return { head, headPx, drawingPx, legend: placed, foot, wholePx: y + MARGIN_PX };
}
