import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { type Frame } from '../../layout';
import { useInstance } from '../context/instanceContext';
import { Axis, ZoneLabel } from '../drawing/Axis';
import { NowLabel } from '../drawing/Drawing';
import type { PositionedMarks } from '../drawing/markPositions';
import { prefersReducedMotion } from '../hooks/mediaQueries';
import { screenPalette as palette } from '../ui/palette';

type LaneScrollProps = {
  readonly frame: Frame;
  readonly positions: PositionedMarks;
  /** Id of the opened event. */
  readonly selected: string | null;
  /** The axis' time zone. */
  readonly zone: string;
};

/** Space between a mark that was scrolled into view and the edge (px). */
const MARGIN_PX = 24;
/** The share of the lanes in view that a press on a button scrolls by. */
const STEP = 0.8;

/**
 * What a drawing needs whose lanes scroll: the axis, which stays above them, and buttons that count
 * the lanes out of view. It scrolls to a mark that gets focus and to the opened event. Hidden from
 * assistive technology, for which nothing is out of view.
 */
export function LaneScroll({ frame, positions, selected, zone }: LaneScrollProps): ReactNode {
  const { t, words, timeline, isMirrored } = useInstance();
  const { axisPx, gutterPx, plotPx, lanes, size, nowX } = frame;
  const head = useRef<SVGSVGElement>(null);
  /** The scroller beside the axis. The ref of their box is not yet set in layout effects here. */
  const scroller = useCallback(
    () => head.current?.parentElement?.querySelector<HTMLElement>('.scroller') ?? null,
    [],
  );
  const [hidden, setHidden] = useState({ above: 0, below: 0 });

  useLayoutEffect(() => {
    const node = scroller();
    if (!node) return undefined;
    const count = (): void => {
      const [top, bottom] = [node.scrollTop + axisPx, node.scrollTop + node.clientHeight];
      const middles = lanes.map(({ y, heightPx }) => y + heightPx / 2);
      const above = middles.filter((y) => y < top).length;
      const below = middles.filter((y) => y > bottom).length;
      setHidden((now) => (now.above === above && now.below === below ? now : { above, below }));
    };
    count();
    node.addEventListener('scroll', count, { passive: true });
    return () => node.removeEventListener('scroll', count);
  }, [scroller, lanes, axisPx, size]);

  useEffect(() => {
    const node = scroller();
    const onFocus = ({ target }: FocusEvent): void => {
      if (!node || !(target instanceof Element)) return;
      const { top, bottom } = target.getBoundingClientRect();
      const offset = node.scrollTop - node.getBoundingClientRect().top;
      scrollTo(node, top + offset, bottom + offset, axisPx);
    };
    node?.addEventListener('focusin', onFocus);
    return () => node?.removeEventListener('focusin', onFocus);
  }, [scroller, axisPx]);

  const event = selected === null ? null : timeline.indexOf(selected);
  const lane = event === null ? undefined : lanes[timeline.laneOf(event)];
  const mark = frame.marks.find(({ key }) => key === selected);
  const y = mark?.y ?? (lane && lane.y + lane.heightPx / 2);
  const isKnown = y !== undefined;
  useLayoutEffect(() => {
    const node = scroller();
    if (node && y !== undefined) scrollTo(node, y, y, axisPx);
    // Only another event scrolls. A zoom changes `y`, and must not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a change of `y` must not scroll
  }, [scroller, selected, isKnown]);

  const step = (direction: 1 | -1): void => {
    const node = scroller();
    node?.scrollBy({
      top: direction * STEP * (node.clientHeight - axisPx),
      behavior: prefersReducedMotion() ? 'auto' : 'smooth',
    });
  };
  const headFrame = { ...frame, size: { ...size, heightPx: axisPx } };
  return (
    <>
      <svg
        ref={head}
        className={`axis-head${isMirrored ? ' is-mirrored' : ''}`}
        width={size.widthPx}
        height={axisPx}
        aria-hidden="true"
      >
        <svg x={gutterPx} width={plotPx} height={axisPx}>
          <Axis frame={headFrame} palette={palette} groupX={positions.groupX} />
          {nowX !== null && <NowLabel frame={frame} palette={palette} label={t('now.label')} />}
        </svg>
        {gutterPx > 0 && <ZoneLabel {...{ gutterPx, palette }} label={words.zone(zone)} />}
      </svg>
      {(['above', 'below'] as const).map(
        (side) =>
          hidden[side] > 0 && (
            <div key={side} className={`lanes-${side}`} aria-hidden="true">
              <button type="button" tabIndex={-1} onClick={() => step(side === 'below' ? 1 : -1)}>
                {side === 'below' ? '↓ ' : '↑ '}
                {t('lanes.more', { n: hidden[side] })}
              </button>
            </div>
          ),
      )}
    </>
  );
}

/** Scrolls the lanes just as far as needed to show the part from `top` to `bottom` (px). */
function scrollTo(node: HTMLElement, top: number, bottom: number, axisPx: number): void {
  const first = top - axisPx - MARGIN_PX;
  const last = bottom + MARGIN_PX - node.clientHeight;
  if (node.scrollTop > first) node.scrollTop = first;
  else if (node.scrollTop < last) node.scrollTop = last;
}
