import { LruCache } from '../base';
import type { Words } from '../i18n';
import type { Timeline } from '../model';
import { createTicks, type LabelPx, type Span } from '../time';
import { axisOf, tickWidth } from './axis';
import { createLaneHistograms } from './laneHistogram';
import { measuresOf } from './lanes';
import { levelOf } from './packing/levelOfDetail';
import { packLevel, type LevelPack } from './packing/packLevel';
import { marksOf } from './marks';
import { overviewOf } from './overview';
import type { loadTiledLayout } from './loadTiledLayout';
import { createLabelTexts } from './labels/labelTexts';
import { timeScale } from './timeScale';
import type { Density, Frame, Mark, MeasureText, Overview, Size } from './types';

export type LayoutOptions = {
  /** Words of the reader's language, for dates and ticks. */
  readonly words: Words;
  readonly measure: MeasureText;
  /** The moment "now", epoch ms, or null to draw none. */
  readonly now?: number | null;
  /** What `loadBigLayout` gives, for a timeline of thousands of events. */
  readonly createTiledLayout?: Awaited<ReturnType<typeof loadTiledLayout>> | undefined;
};

export type Layout = {
  /**
   * What is drawn of a view in a box. Costs what is in sight, not what the timeline holds. With the
   * `level` of the frame before, a view that trembles at a level's edge stays in it. Its ticks are
   * those of a clock in `zone`, by default the timeline's; nothing else is.
   */
  readonly frame: (
    view: Span,
    size: Size,
    density?: Density,
    level?: number,
    zone?: string,
  ) => Frame;
  /** The whole period in a strip, in slices of about `slicePx`. */
  readonly overview: (widthPx: number, slicePx?: number) => Overview;
};

/** Packed levels that are kept: a zoom from years to minutes passes about twenty. */
const MAX_CACHED_LEVELS = 48;

/** Makes the layout of a timeline: pure, with packed levels kept from one frame to the next. */
export function createLayout(
  timeline: Timeline,
  { words, measure, now = null, createTiledLayout }: LayoutOptions,
): Layout {
  const origin = createTiledLayout ? 0 : timeline.limits.start;
  const { period, timeZone, coverage } = timeline.core;
  const ticks = createTicks(timeZone);
  const ticksByZone = new Map<string, typeof ticks>();
  const ticksIn = (zone: string): typeof ticks => {
    if (zone === timeZone) return ticks;
    const found = ticksByZone.get(zone) ?? createTicks(zone);
    ticksByZone.set(zone, found);
    return found;
  };
  const textsOf = createLabelTexts(timeline, words, measure);
  const tiled = createTiledLayout?.(timeline, { textsOf, measure });
  const histogramOf = createLaneHistograms(timeline);
  const packs = new LruCache<string, LevelPack>(MAX_CACHED_LEVELS);
  const labelPx: LabelPx = (tick, level) => tickWidth(words.tick(tick, level), measure);

  const packOf = (level: number, size: Size, density: Density): LevelPack => {
    const key = `${level} ${size.widthPx} ${size.heightPx} ${density}`;
    return packs.get(key, () =>
      packLevel(level, {
        timeline,
        textsOf,
        measure,
        measures: measuresOf(size, density),
        origin,
      }),
    );
  };

  return {
    frame: (view, size, density = 'full', before, zone = timeZone) => {
      const { plotPx, axisPx, gutterPx } = measuresOf(size, density);
      const msPerPx = (view.end - view.start) / plotPx;
      const number = levelOf(msPerPx, before);
      const level =
        tiled?.levelAt({ level: number, start: view.start, msPerPx, size, density }) ??
        packOf(number, size, density);
      const toX = timeScale(view, plotPx);
      const lens = {
        plotPx,
        left: (view.start - origin) / level.msPerPx,
        scale: level.msPerPx / msPerPx,
        toX,
        measure,
      };
      // A little past either edge: what goes on shows no end there.
      const clampX = (x: number): number => Math.min(Math.max(x, -2), plotPx + 2);
      const isNowInSight = now !== null && contains(period, now) && contains(view, now);
      return {
        view,
        size,
        density,
        level: number,
        gutterPx,
        plotPx,
        axisPx,
        ...axisOf(ticksIn(zone)(view, plotPx, labelPx), { words, toX, plotPx, measure }),
        lanes: level.lanes.map(({ band }) => band),
        marks: level.lanes
          .flatMap((lane) =>
            lane.band.isCollapsed
              ? (histogramOf(lane.band, { ...view, level: number, plotPx }) ?? [])
              : marksOf(timeline, lane, level, lens),
          )
          .toSorted((a, b) => startOf(timeline, a) - startOf(timeline, b) || a.y - b.y),
        coverageX: coverage && [clampX(toX(coverage.start)), clampX(toX(coverage.end))],
        nowX: isNowInSight ? toX(now) : null,
      };
    },
    overview: (widthPx, slicePx = 5) =>
      overviewOf(timeline, {
        widthPx,
        slicePx,
        ticks,
        labelPx,
        words,
        measure,
      }),
  };
}

function startOf(timeline: Timeline, mark: Mark): number {
  return mark.kind === 'cluster' ? mark.span.start : timeline.anchorOf(mark.event);
}

function contains({ start, end }: Span, instant: number): boolean {
  return instant >= start && instant < end;
}
