import { Fragment, useMemo, type ReactNode } from 'react';

import { measuresOf, clampedTimeScale, type Density, type TimeMap } from '../../layout';
import { useInstance } from '../context/instanceContext';
import { fittingDensity } from '../drawing/drawingSizes';
import { useBoxSize } from './parts/useBoxSize';
import { useEasedView } from './useEasedView';

/**
 * The breaks in a drawing's time: hatched strips with a button that says how much time is left out.
 * A press shows that time.
 */
export function TimeBreaks({
  plot,
  map,
  density,
  openBreak,
}: {
  readonly plot: HTMLElement;
  readonly map: TimeMap;
  readonly density: Density | null;
  readonly openBreak: (from: number) => void;
}): ReactNode {
  const { t, words, timeline } = useInstance();
  const box = useMemo(() => ({ current: plot }), [plot]);
  const [widthPx, heightPx] = useBoxSize(box);
  const view = useEasedView();
  const size = { widthPx, heightPx };
  const measures = measuresOf(size, density ?? fittingDensity(size, timeline));
  const { gutterPx, plotPx, axisPx } = measures;
  const toX = clampedTimeScale(view, plotPx);
  const inView = map.breaks
    .map((gap) => ({ gap, from: map.fold(gap.start), to: map.fold(gap.end) }))
    .filter(({ from, to }) => to > view.start && from < view.end);
  return inView.map(({ gap, from, to }, k) => {
    const duration = words.duration(gap.end - gap.start);
    const name = t('gaps.break', { duration });
    const [start, end] = [toX(from), toX(to)];
    // The name may reach back in time, up to the break before.
    const nameStart = toX(inView[k - 1]?.to ?? view.start);
    return (
      <Fragment key={gap.start}>
        <div
          className="time-break"
          style={{ insetInlineStart: gutterPx + start, width: end - start, top: axisPx }}
        />
        <div
          className="time-break-name"
          style={{ insetInlineStart: gutterPx + nameStart, width: end - nameStart }}
        >
          <button type="button" aria-label={name} title={name} onClick={() => openBreak(gap.from)}>
            {duration}
          </button>
        </div>
      </Fragment>
    );
  });
}
