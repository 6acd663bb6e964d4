import { useCallback, useRef, useState, type ReactNode } from 'react';

import type { Density } from '../../layout';
import { LazyBoundary } from '../ui/LazyBoundary';
import { Icon } from '../ui/Icon';
import {
  InstanceContext,
  useDerivedInstance,
  useInstance,
  useTimelineState,
} from '../context/instanceContext';
import { loadComparedStage, loadStageBundle, loadStory } from './lazyStage';
import { Overview } from './Overview';
import { createFocusHandover, type FocusHandover } from './focusHandover';
import { AnyPlot } from './AnyPlot';
import type { BoxSize } from './useBoxSize';
import {
  COMPARED_HEIGHT_PX,
  COMPACT_HEIGHT_PX,
  WIDE_PX,
  type DrawingHeights,
} from '../drawing/drawingSizes';
import { useFullScreen } from './screen/useFullScreen';
import { useMediaQuery } from '../hooks/useMediaQuery';
import { NARROW_PAGE } from '../hooks/mediaQueries';

/**
 * The live stage. It mounts anew for another variant of the timeline, because events then have
 * other indexes. The reader's settings and focus stay.
 */
export function Stage({ initialSize, heights }: StageProps): ReactNode {
  const instance = useDerivedInstance();
  const { asKnownOn = '' } = instance.timeline.core;
  const key = useTimelineState(({ derived }) => derived?.cacheKey ?? '');
  const [isExpanded, setExpanded] = useState(false);
  const [showsAllRelations, setShowsAllRelations] = useState(false);
  const [focusHandover] = useState(createFocusHandover);
  return (
    <InstanceContext value={instance}>
      <LiveStage
        key={`${asKnownOn} ${key}`}
        {...{
          isExpanded,
          setExpanded,
          showsAllRelations,
          setShowsAllRelations,
          focusHandover,
          initialSize,
          heights,
        }}
      />
    </InstanceContext>
  );
}

type StageProps = {
  readonly initialSize?: BoxSize;
  /** The heights of the drawing; null in an embed, where it fills its box. */
  readonly heights: DrawingHeights | null;
};

type LiveStageProps = {
  readonly heights: DrawingHeights | null;
  readonly isExpanded: boolean;
  readonly setExpanded: (isExpanded: boolean) => void;
  readonly showsAllRelations: boolean;
  readonly setShowsAllRelations: (showsAll: boolean) => void;
  readonly focusHandover: FocusHandover;
  readonly initialSize: BoxSize | undefined;
};

/** The drawing with its overview and buttons, and a second drawing for a compared range. */
function LiveStage({
  isExpanded,
  setExpanded,
  showsAllRelations,
  setShowsAllRelations,
  focusHandover,
  initialSize,
  heights,
}: LiveStageProps): ReactNode {
  const { timeline, t, isEmbedded = false, reportFailure } = useInstance();
  const isNarrow = useMediaQuery(NARROW_PAGE);
  const stage = useRef<HTMLDivElement>(null);
  const { isFull, enter, leave } = useFullScreen(stage, reportFailure);
  const story = useTimelineState((state) => state.story);
  const comparedSpan = useTimelineState((state) => state.comparedSpan);
  // A box of fixed height has room for one drawing.
  const fillsBox = isFull || isEmbedded;
  const isComparing = comparedSpan !== null && !fillsBox;
  const isCompact = isNarrow && !isExpanded && !isFull;
  const density: Density = isCompact ? 'compact' : 'full';
  const comparedPx = isCompact ? COMPACT_HEIGHT_PX : COMPARED_HEIGHT_PX;
  const heightAt = useCallback(
    (widthPx: number): number => {
      if (isCompact || !heights) return COMPACT_HEIGHT_PX;
      if (isComparing) return COMPARED_HEIGHT_PX;
      return widthPx < WIDE_PX ? heights.medium : heights.wide;
    },
    [heights, isCompact, isComparing],
  );
  return (
    <div
      className={`stage${isExpanded ? ' is-expanded' : ''}${isFull ? ' is-full' : ''}${isComparing ? ' is-comparing' : ''}`}
      ref={stage}
    >
      {story && (
        <LazyBoundary t={t} load={loadStory} asked={story}>
          {(Story) => <Story density={isEmbedded ? null : density} />}
        </LazyBoundary>
      )}
      <AnyPlot
        density={isEmbedded ? null : density}
        heightAt={fillsBox ? null : heightAt}
        {...{ showsAllRelations, focusHandover }}
        {...(initialSize && { initialSize })}
        onOpen={leave}
      />
      {isComparing && (
        // Its place may be out of sight: the message stands where the reader pressed.
        <LazyBoundary
          t={t}
          load={loadComparedStage}
          message={null}
          onFailure={reportFailure}
          asked={comparedSpan}
        >
          {(ComparedStage) => (
            <ComparedStage {...{ density, heightPx: comparedPx, showsAllRelations }} />
          )}
        </LazyBoundary>
      )}
      {!isEmbedded && (
        <div className="stage-ways">
          {isNarrow && !isFull && (
            <button
              type="button"
              className="expand"
              aria-expanded={isExpanded}
              onClick={() => setExpanded(!isExpanded)}
            >
              {t(isExpanded ? 'drawing.strip' : 'drawing.full')}
            </button>
          )}
          <button
            type="button"
            className="tool full-screen"
            aria-label={t(isFull ? 'drawing.leave-screen' : 'drawing.whole-screen')}
            title={t(isFull ? 'drawing.leave-screen' : 'drawing.whole-screen')}
            onClick={() => void (isFull ? leave() : enter())}
          >
            <Icon
              d={
                isFull
                  ? 'M6 2v4H2M10 2v4h4M14 10h-4v4M2 10h4v4'
                  : 'M6 2H2v4M10 2h4v4M14 10v4h-4M6 14H2v-4'
              }
            />
          </button>
        </div>
      )}
      <Overview />
      {timeline.core.relations.length > 0 && !isEmbedded && (
        <label className="all-arcs">
          <input
            type="checkbox"
            checked={showsAllRelations}
            onChange={(event) => setShowsAllRelations(event.currentTarget.checked)}
          />{' '}
          {t('event.all-relations')}
        </label>
      )}
      <LazyBoundary t={t} load={loadStageBundle} message={null}>
        {({ RangeAnnouncer }) => <RangeAnnouncer />}
      </LazyBoundary>
    </div>
  );
}
