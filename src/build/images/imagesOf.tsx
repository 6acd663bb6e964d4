/** The images of an edition as SVG, with their alternative texts. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { isolated } from '../../base';
import type { Density, Frame, Layout } from '../../layout';
import type { CompiledCore, Timeline } from '../../model';
import {
  eventAlt,
  imagePalette,
  LANE_COLOURS,
  rangeAlt,
  type Instance,
  type Palette,
} from '../../view';
import type { Span } from '../../time';
import { layoutOf } from '../editions';
import { fileNameHash, measureForImages, SANS, SERIF, withoutEmoji } from './fonts';
import type { CardMedium } from './CardPicture';
import { imageCacheName } from './raster';
import { Newsletter, NEWSLETTER, NEWSLETTER_DRAWING } from './Newsletter';
import {
  CARD,
  cardDrawing,
  ShareCard,
  type ShareCardProps,
  type EventHighlight,
} from './ShareCard';

/** An image that is not rasterized yet. */
export type ImageSource = {
  /** The path of its page below the language's folder; '' for the page of the whole timeline. */
  readonly page: string;
  /**
   * `card` is the image of a shared link, and has a hashed name. `drawing` is for newsletters,
   * which readers open years later, so its name never changes.
   */
  readonly kind: 'card' | 'drawing';
  /** Relative to the site's folder. */
  readonly fileName: string;
  readonly svg: string;
  /** Pixels of the file per unit of the SVG. */
  readonly scale: number;
  /** The size of the file. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
};

/** The most event cards of all editions together. Other events use the whole timeline's card. */
const MAX_EVENT_CARDS = 600;

/** Room beside a range, so that marks and counts at its ends are whole (px). */
const MARGIN_PX = 18;

const plainPalette = imagePalette({ serif: SERIF, sans: SANS });

/**
 * The images of one edition. `editions` is the number of editions, which share `MAX_EVENT_CARDS`.
 * `mediumOf` gives the lead picture of an event.
 */
export function imagesOf(
  instance: Instance,
  editions: number,
  mediumOf: (id: string) => CardMedium | undefined = () => undefined,
): readonly ImageSource[] {
  const { timeline, words, locale, isMirrored } = instance;
  const { core } = timeline;
  const palette = housePalette(core);
  const layout = layoutOf(timeline, words, measureForImages);
  const card = (
    page: string,
    alt: string,
    props: Omit<ShareCardProps, 'palette' | 'isMirrored' | 'locale'>,
  ): ImageSource => {
    const svg = removeClipping(
      renderSvg(<ShareCard {...props} {...{ palette, isMirrored, locale }} />),
    );
    const fileName = `assets/card-${locale}-${fileNameHash(imageCacheName({ svg, scale: 1 }))}.png`;
    return { page, kind: 'card', fileName, svg, scale: 1, ...CARD, alt };
  };

  const whole = { page: '', title: core.title, span: core.period, note: core.standfirst };
  const ranges = core.ranges.map(({ slug, title, span, summary }) => {
    return { page: `r/${slug}/`, title, span, note: summary };
  });
  const rangeImages = [whole, ...ranges].flatMap(({ page, title, span, note }): ImageSource[] => {
    const range = words.exactRange(span);
    const source = withCredits(page === '' ? core.byline : core.title, core);
    const alt = rangeAlt(instance, title, span);
    const captions = { title, range, source };
    const frame = frameWithMargin(layout, span, NEWSLETTER_DRAWING);
    const svg = renderSvg(<Newsletter {...captions} {...{ frame, palette, isMirrored, locale }} />);
    const newsletterImages = [1, 2].map((scale): ImageSource => {
      const fileName = `${locale}/${page}drawing${scale === 1 ? '' : `-${scale}x`}.png`;
      const [widthPx, heightPx] = [NEWSLETTER.widthPx * scale, NEWSLETTER.heightPx * scale];
      return { page, kind: 'drawing', fileName, svg, scale, widthPx, heightPx, alt };
    });
    const cardFrame = frameWithMargin(layout, span, cardDrawing('full'));
    const cardProps = { ...captions, meta: null, note, frame: cardFrame, highlight: null };
    return [card(page, alt, cardProps), ...newsletterImages];
  });

  const frameFor = (hasPicture: boolean): Frame =>
    frameWithMargin(layout, core.period, cardDrawing('marks', hasPicture), 'marks');
  const plain = frameFor(false);
  const pictured = core.pictured ? frameFor(true) : plain;
  const eventImages = mostImportant(timeline, Math.floor(MAX_EVENT_CARDS / editions)).map(
    (event) => {
      const id = timeline.idOf(event);
      const medium = mediumOf(id);
      const frame = medium ? pictured : plain;
      return card(`e/${id}/`, eventAlt(instance, event), {
        ...eventWords(instance, event),
        frame,
        highlight: timeline.whenOf(event) && highlightOf(timeline, event, frame),
        medium,
      });
    },
  );
  return [...rangeImages, ...eventImages];
}

/** The palette of images with the colours of the house. Its fonts are those that images measure. */
function housePalette({ lanes }: CompiledCore): Palette {
  return {
    ...plainPalette,
    lane: (i) => lanes[i % LANE_COLOURS]?.colours?.[0] ?? plainPalette.lane(i),
  };
}

/** A line with the lines under the drawing. */
function withCredits(line: string, { source, credit }: CompiledCore): string {
  return [line, source, credit].filter(Boolean).join(' · ');
}

/**
 * Lays out a range with a margin on either side. Marks in the margin that its edge would cut are
 * left out, because they are not of the range.
 */
function frameWithMargin(
  layout: Layout,
  span: Span,
  size: Frame['size'],
  density?: Density,
): Frame {
  const { plotPx } = layout.frame(span, size, density);
  const marginMs = ((span.end - span.start) * MARGIN_PX) / (plotPx - 2 * MARGIN_PX);
  const view = { start: span.start - marginMs, end: span.end + marginMs };
  const frame = layout.frame(view, size, density);
  const isCut = (mark: Frame['marks'][number]): boolean =>
    mark.kind === 'point' && (mark.x < mark.radiusPx || mark.x > plotPx - mark.radiusPx);
  return { ...frame, marks: frame.marks.filter((mark) => !isCut(mark)) };
}

/** Renders XML, in which text must not contain `]]>`. */
function renderSvg(image: ReactNode): string {
  return withoutEmoji(renderToStaticMarkup(image).replaceAll(']]>', ']]&gt;'));
}

/**
 * Removes the clipping of the plot, which takes four fifths of resvg's time. The paper beside the
 * drawing covers what lies outside the plot.
 */
function removeClipping(svg: string): string {
  return svg.replace(/<svg x="0" y="0" width="[\d.]+" height="[\d.]+" overflow="hidden">/, (tag) =>
    tag.replace('hidden', 'visible'),
  );
}

function eventWords({ timeline, words, t }: Instance, event: number) {
  const { core } = timeline;
  const lane = timeline.laneOf(event);
  const status = timeline.statusOf(event);
  const when = timeline.whenOf(event);
  const metaParts = [isolated(core.lanes[lane]?.name ?? '')];
  if (status !== 'occurred') metaParts.push(t(`status.${status}`));
  return {
    title: timeline.titleOf(event),
    meta: { text: metaParts.join(' · '), lane, status },
    range: when ? words.when(when, { length: 'long', updated: core.updated }) : t('tray.heading'),
    note: '',
    source: withCredits(core.title, core),
  };
}

function highlightOf(
  timeline: Timeline,
  event: number,
  { view, plotPx, marks }: Frame,
): EventHighlight {
  const { startEarliest, endLatest } = timeline.boundsOf(event);
  const toX = (at: number): number => ((at - view.start) / (view.end - view.start)) * plotPx;
  const mark = marks.find(({ key, kind }) => kind === 'point' && key === timeline.idOf(event));
  return {
    from: toX(startEarliest),
    to: toX(endLatest),
    lane: timeline.laneOf(event),
    mark: mark ? { x: mark.x, y: mark.y } : null,
  };
}

/** Events by importance, the earlier ones first among equals. */
function mostImportant({ count, importanceOf }: Timeline, limit: number): readonly number[] {
  const all = Array.from({ length: count }, (_, event) => event);
  if (count <= limit) return all;
  return all.sort((a, b) => importanceOf(b) - importanceOf(a) || a - b).slice(0, limit);
}
