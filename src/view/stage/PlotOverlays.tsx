import { memo, type ReactNode, type RefObject } from 'react';

import type { Density, Frame, Mark } from '../../layout';
import { useInstance } from '../context/instanceContext';
import { LazyBoundary } from '../ui/LazyBoundary';
import { loadStageBundle } from './lazyStage';

/** The overlays that do not render again for each frame. */
export const PlotOverlays = memo(function PlotOverlays({
  density,
  box,
  currentFrame,
  currentMarks,
}: {
  readonly density: Density;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly currentFrame: () => Frame;
  readonly currentMarks: () => readonly Mark[];
}): ReactNode {
  const { t } = useInstance();
  return (
    <LazyBoundary t={t} load={loadStageBundle} message={null}>
      {({ TouchTargets, MarkTooltip }) => (
        <>
          <TouchTargets
            key={density}
            box={box}
            frame={currentFrame}
            isCompact={density === 'compact'}
          />
          <MarkTooltip box={box} marks={currentMarks} />
        </>
      )}
    </LazyBoundary>
  );
});
