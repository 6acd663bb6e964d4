import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { LazyBoundary } from '../ui/LazyBoundary';
import {
  InstanceContext,
  useDerivedInstance,
  useInstance,
  useTimelineState,
} from '../context/instanceContext';
import { loadComparedStage, loadStageBundle, loadStory, loadVertical } from './lazyStage';
import type { LeaveFullScreen } from './StageButtons';
import { Overview } from './Overview';
import { createFocusHandover, type FocusHandover } from './parts/focusHandover';
import { PlotOrFoldedPlot } from './PlotOrFoldedPlot';
import type { BoxSize } from './parts/useBoxSize';
import {
  COMPARED_HEIGHT_PX,
  FALLBACK_HEIGHT_PX,
  drawingHeightAt,
  type DrawingHeights,
} from '../drawing/drawingSizes';
import { useIsDown } from '../hooks/useIsDown';

/**
 * The live stage. It mounts anew for another variant of the timeline, because events then have
 * other indexes. The reader's settings and focus stay.
 */
export function Stage({ initialSize, heights }: StageProps): ReactNode {
  const instance = useDerivedInstance();
  const { asKnownOn = '' } = instance.timeline.core;
  const key = useTimelineState(({ derived }) => derived?.cacheKey ?? '');
  const [focusHandover] = useState(createFocusHandover);
  return (
    <InstanceContext value={instance}>
      <LiveStage
        key={`${asKnownOn} ${key}`}
        {...{
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
  readonly focusHandover: FocusHandover;
  readonly initialSize: BoxSize | undefined;
};

/** The drawing with its overview and buttons, and a second drawing for a compared range. */
function LiveStage({ focusHandover, initialSize, heights }: LiveStageProps): ReactNode {
  const { timeline, t, isEmbedded = false, reportFailure, store } = useInstance();
  const stage = useRef<HTMLDivElement>(null);
  const [isFull, setFull] = useState(false);
  const leaveFullScreen = useRef<LeaveFullScreen>(null);
  const onFull = (isNowFull: boolean, leave: LeaveFullScreen): void => {
    leaveFullScreen.current = leave;
    setFull(isNowFull);
  };
  const isDown = useIsDown() && !isFull;
  const story = useTimelineState((state) => state.story);
  const comparedSpan = useTimelineState((state) => state.comparedSpan);
  const showsAllRelations = useTimelineState((state) => state.showsAllRelations);
  // A box of fixed height has room for one drawing.
  const fillsBox = isFull || isEmbedded;
  const isComparing = comparedSpan !== null && !fillsBox;
  const heightAt = useCallback(
    (widthPx: number): number => {
      if (!heights) return FALLBACK_HEIGHT_PX;
      if (isComparing) return COMPARED_HEIGHT_PX;
      return drawingHeightAt(widthPx, heights);
    },
    [heights, isComparing],
  );
  // Another drawing hides the list, which it takes the place of.
  useLayoutEffect(() => {
    const root = stage.current?.closest('[data-kroniek]');
    root?.classList.toggle('is-down', isDown);
    root?.classList.toggle('is-across', !isDown);
  }, [isDown]);
  const density = isEmbedded ? null : 'full';
  const vertical = isDown && (
    <LazyBoundary t={t} load={loadVertical}>
      {({ VerticalAlone, VerticalStage }) => (isComparing ? <VerticalAlone /> : <VerticalStage />)}
    </LazyBoundary>
  );
  const classes = [
    'stage',
    isDown ? 'is-down' : '',
    isFull ? 'is-full' : '',
    isComparing ? 'is-comparing' : '',
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')} ref={stage}>
      {story && (
        <LazyBoundary t={t} load={loadStory} asked={story}>
          {(Story) => <Story density={density} />}
        </LazyBoundary>
      )}
      {vertical || (
        <PlotOrFoldedPlot
          {...{ density, showsAllRelations, focusHandover }}
          heightAt={fillsBox ? null : heightAt}
          {...(initialSize && { initialSize })}
          onOpen={() => leaveFullScreen.current?.()}
        />
      )}
      {isComparing && (
        // Its place may be out of sight: the message stands where the reader pressed.
        <LazyBoundary
          t={t}
          load={loadComparedStage}
          message={null}
          onFailure={reportFailure}
          asked={comparedSpan}
        >
          {(ComparedStage) => <ComparedStage {...{ isDown, showsAllRelations }} />}
        </LazyBoundary>
      )}
      {!isEmbedded && (
        <div className="stage-ways">
          <LazyBoundary t={t} load={loadStageBundle} message={null}>
            {({ StageButtons }) => <StageButtons {...{ stage, isDown, onFull }} />}
          </LazyBoundary>
        </div>
      )}
      <Overview />
      {timeline.core.relations.length > 0 && !isEmbedded && !isDown && (
        <label className="all-arcs">
          <input
            type="checkbox"
            checked={showsAllRelations}
            onChange={(event) =>
              store.getState().actions.setShowsAllRelations(event.currentTarget.checked)
            }
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
