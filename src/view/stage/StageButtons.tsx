import { useLayoutEffect, type ReactNode, type RefObject } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';
import { useFullScreen } from './useFullScreen';
import { useMediaQuery } from '../hooks/useMediaQuery';
import { NARROW_PAGE } from '../hooks/mediaQueries';
import { Icon } from '../ui/Icon';

/** Leaves full screen. If it returns a promise, the page is restored once that resolves. */
export type LeaveFullScreen = () => Promise<void> | undefined;

type StageButtonsProps = {
  readonly stage: RefObject<HTMLElement | null>;
  readonly isDown: boolean;
  /** Says whether the stage is in full screen, and how to leave that. */
  readonly onFull: (isFull: boolean, leave: LeaveFullScreen) => void;
};

/** The buttons of the stage: time in the other direction, and full screen. */
export function StageButtons({ stage, isDown, onFull }: StageButtonsProps): ReactNode {
  const { store, timeline, t, reportFailure } = useInstance();
  const hasMap = useTimelineState((state) => state.map !== null);
  const isNarrow = useMediaQuery(NARROW_PAGE);
  const { isFull, enter, leave } = useFullScreen(stage, reportFailure);
  useLayoutEffect(() => {
    onFull(isFull, leave);
  });
  const turn = (): void => {
    const axis = isDown ? 'across' : 'down';
    // What the width of the window means anyway is no choice.
    store.getState().actions.setAxis(axis === (isNarrow ? 'down' : 'across') ? null : axis);
  };
  return (
    <>
      {!isFull && (
        <button type="button" className="turn" onClick={turn}>
          {t(isDown ? 'drawing.across' : 'drawing.down')}
        </button>
      )}
      {timeline.core.map !== undefined && !isFull && (
        <button
          type="button"
          className="turn"
          data-toggles="map"
          aria-pressed={hasMap}
          onClick={() => store.getState().actions.setMap(hasMap ? null : '1')}
        >
          {t('drawing.map')}
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
    </>
  );
}
