import { LruCache } from '../base';
import type { Words } from '../i18n';
import type { Timeline } from '../model';
import { createTicks, type LabelPx, type Span } from '../time';
import { axisOf, tickWidth } from './axis';
import type { createLaneHistograms } from './laneHistogram';
import { measuresOf } from './lanes';
import { fineLevels } from './packing/levelOfDetail';
import { packLevel, type LevelPack } from './packing/packLevel';
import { marksOf } from './marks';
import { overviewOf } from './overview';
import type { loadTiledLayout } from './tiled/loadTiledLayout';
import { createLabelTexts } from './labels/labelTexts';
import { timeScale } from './timeScale';
import type { Density, Frame, Mark, MeasureText, Overview, Size } from './types';

export type LayoutOptions = {
  /** The reader's language, for dates and ticks. */
  readonly words: Words;
  readonly measure: MeasureText;
  /** The current time in epoch ms; null draws no line for it. */
  readonly now?: number | null;
  /** The result of `loadTiledLayout`, for timelines of very many events. */
  readonly createTiledLayout?: Awaited<ReturnType<typeof loadTiledLayout>> | undefined;
  /** The result of `loadLaneHistograms`, for timelines with collapsed lanes. */
  readonly createLaneHistograms?: typeof createLaneHistograms | undefined;
};

export type Layout = {
  /**
   * Lays out a view. The cost depends on what is in view, not on the size of the timeline. `level`
   * is the level of the previous frame: it stops a view near the edge of a level from flickering
   * between two. `zone` is an IANA time zone for the ticks only, by default the timeline's.
   */
  readonly frame: (
    view: Span,
    size: Size,
    density?: Density,
    level?: number,
    zone?: string,
  ) => Frame;
  /** Lays out the whole period in slices of about `slicePx` (default 5). */
  readonly overview: (widthPx: number, slicePx?: number) => Overview;
};

/** A zoom from years to minutes passes about eighty levels. */
const MAX_CACHED_LEVELS = 96;
const MAX_CACHED_OVERVIEWS = 4;

/** Creates the layout of a timeline. It is pure, but caches packed levels between frames. */
export function createLayout(
  timeline: Timeline,
  {
    words,
    measure,
    now = null,
    createTiledLayout,
    createLaneHistograms: createHistograms,
  }: LayoutOptions,
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
  const tiled = createTiledLayout?.(timeline, { textsOf });
  const histogramOf = createHistograms?.(timeline);
  const packs = new LruCache<string, LevelPack>(MAX_CACHED_LEVELS);
  // It reads all events, and the build draws it on each page.
  const overviews = new LruCache<string, Overview>(MAX_CACHED_OVERVIEWS);
  const labelPx: LabelPx = (tick, level) => tickWidth(words.tick(tick, level), measure);

  const packOf = (level: number, levelMsPerPx: number, size: Size, density: Density): LevelPack => {
    const key = `${level} ${size.widthPx} ${size.heightPx} ${density}`;
    return packs.get(key, () =>
      packLevel(levelMsPerPx, {
        timeline,
        textsOf,
        measure,
        measures: measuresOf(size, density),
        origin,
      }),
    );
  };

  return {
    frame: (view, size, density = 'full', previousLevel, zone = timeZone) => {
      const { plotPx, axisPx, gutterPx } = measuresOf(size, density);
      const msPerPx = (view.end - view.start) / plotPx;
      const { levelOf, msPerPxOf } = fineLevels;
      // Levels count from the whole period, which is then packed for its full width. Tiles are
      // powers of two of milliseconds.
      const { period: whole } = timeline;
      const wholeMsPerPx = tiled ? 1 : (whole.end - whole.start) / plotPx;
      const level = levelOf(msPerPx / wholeMsPerPx, previousLevel);
      const pack =
        tiled?.levelAt({ level, view, msPerPx, size, density }) ??
        packOf(level, msPerPxOf(level) * wholeMsPerPx, size, density);
      const toX = timeScale(view, plotPx);
      const levelToView = {
        view,
        plotPx,
        left: (view.start - origin) / pack.msPerPx,
        scale: pack.msPerPx / msPerPx,
        toX,
        measure,
        countText: words.count,
      };
      // Two pixels beyond each edge, so that a range that continues shows no end there.
      const clampX = (x: number): number => Math.min(Math.max(x, -2), plotPx + 2);
      const isNowInSight = now !== null && contains(period, now) && contains(view, now);
      const nowX = isNowInSight ? toX(now) : null;
      return {
        view,
        size,
        density,
        level,
        gutterPx,
        plotPx,
        axisPx,
        ...axisOf(ticksIn(zone)(view, plotPx, labelPx), {
          words,
          toX,
          plotPx,
          measure,
          nowX: density === 'compact' ? null : nowX,
        }),
        lanes: pack.lanes.map(({ band }) => band),
        marks: inOrderOfTime(
          timeline,
          pack.lanes.flatMap((lane) =>
            lane.band.isCollapsed
              ? (histogramOf?.(lane.band, { ...view, msPerPx: pack.msPerPx, plotPx }) ?? [])
              : marksOf(timeline, lane, pack, levelToView),
          ),
        ),
        coverageX: coverage && [clampX(toX(coverage.start)), clampX(toX(coverage.end))],
        nowX,
      };
    },
    overview: (widthPx, slicePx = 5) =>
      overviews.get(`${widthPx} ${slicePx}`, () =>
        overviewOf(timeline, { widthPx, slicePx, ticks, labelPx, words, measure }),
      ),
  };
}

function inOrderOfTime(timeline: Timeline, marks: readonly Mark[]): Mark[] {
  return marks
    .map((mark) => ({
      mark,
      start: mark.kind === 'cluster' ? mark.span.start : timeline.anchorOf(mark.event),
    }))
    .sort((a, b) => a.start - b.start || a.mark.y - b.mark.y)
    .map(({ mark }) => mark);
}

function contains({ start, end }: Span, instant: number): boolean {
  return instant >= start && instant < end;
}
