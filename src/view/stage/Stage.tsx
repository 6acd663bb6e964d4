import { useRef, useState, type ReactNode } from 'react';

import type { Density } from '../../layout';
import { Late } from '../ui/Guard';
import { Icon } from '../ui/Icon';
import { InstanceContext, useDrawn, useInstance, useTimelineState } from '../context/instance';
import { Compared, Story } from './lateStage';
import { Overview } from './Overview';
import { createFocusHeld, Plot, type Box } from './Plot';
import { SpokenRange } from './SpokenRange';
import { FULL_HEIGHT_PX, HALF_HEIGHT_PX, STRIP_HEIGHT_PX } from '../drawing/stageSizes';
import { useFullScreen } from '../hooks/useFullScreen';
import { useMedia } from '../hooks/useMedia';

/**
 * The live drawing, made anew where the timeline is told otherwise: events have other numbers then.
 * What the reader has set about it stays, and so does focus.
 */
export function Stage({ at }: { readonly at?: Box }): ReactNode {
  const instance = useDrawn();
  const { asKnownOn = '' } = instance.timeline.core;
  const key = useTimelineState(({ arranged }) => arranged?.key ?? '');
  const [isExpanded, setExpanded] = useState(false);
  const [showsAll, showAll] = useState(false);
  const [focusHeld] = useState(createFocusHeld);
  return (
    <InstanceContext value={instance}>
      <LiveStage
        key={`${asKnownOn} ${key}`}
        {...{ isExpanded, setExpanded, showsAll, showAll, focusHeld, at }}
      />
    </InstanceContext>
  );
}

type LiveStageProps = {
  readonly isExpanded: boolean;
  readonly setExpanded: (isExpanded: boolean) => void;
  readonly showsAll: boolean;
  readonly showAll: (showsAll: boolean) => void;
  readonly focusHeld: ReturnType<typeof createFocusHeld>;
  readonly at: Box | undefined;
};

/** The drawing with what stands about it, and a second one for a range that it is compared with. */
function LiveStage({
  isExpanded,
  setExpanded,
  showsAll,
  showAll,
  focusHeld,
  at,
}: LiveStageProps): ReactNode {
  const { timeline, t, isGuest = false } = useInstance();
  const isNarrow = useMedia('(width < 600px)');
  const stage = useRef<HTMLDivElement>(null);
  const { isFull, enter, leave } = useFullScreen(stage);
  const isTold = useTimelineState((state) => state.story !== null);
  const isCompared = useTimelineState((state) => state.compared !== null);
  // A box that something else gives its height has room for one.
  const isFitted = isFull || isGuest;
  const isComparing = isCompared && !isFitted;
  const isStrip = isNarrow && !isExpanded && !isFull;
  const density: Density = isStrip ? 'strip' : 'full';
  const fullPx = isComparing ? HALF_HEIGHT_PX : FULL_HEIGHT_PX;
  const heightPx = isStrip ? STRIP_HEIGHT_PX : fullPx;
  return (
    <div
      className={`stage${isExpanded ? ' is-expanded' : ''}${isFull ? ' is-full' : ''}${isComparing ? ' is-comparing' : ''}`}
      ref={stage}
    >
      <Late t={t}>{isTold && <Story density={isGuest ? null : density} />}</Late>
      <Plot
        density={isGuest ? null : density}
        heightPx={isFitted ? null : heightPx}
        {...{ showsAll, focusHeld }}
        {...(at && { at })}
        onOpen={leave}
      />
      <Late t={t}>{isComparing && <Compared {...{ density, heightPx, showsAll }} />}</Late>
      {!isGuest && (
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
      <Overview isLive />
      {timeline.core.relations.length > 0 && !isGuest && (
        <label className="all-arcs">
          <input
            type="checkbox"
            checked={showsAll}
            onChange={(event) => showAll(event.currentTarget.checked)}
          />{' '}
          {t('event.all-relations')}
        </label>
      )}
      <SpokenRange />
    </div>
  );
}
