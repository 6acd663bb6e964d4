import type { ReactNode } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';
import { LazyBoundary } from '../ui/LazyBoundary';
import { loadFoldedPlot } from './lazyStage';
import { Plot, type PlotProps } from './Plot';

/** The live drawing, with empty time left out if the reader or the dataset wants that. */
export function PlotOrFoldedPlot(props: PlotProps): ReactNode {
  const { t, timeline } = useInstance();
  const gaps = useTimelineState((state) => state.gaps);
  const plot = <Plot {...props} />;
  if (gaps === 'keep' || !(gaps ?? timeline.core.foldGaps)) return plot;
  return (
    <LazyBoundary t={t} load={loadFoldedPlot} fallback={plot}>
      {(FoldedPlot) => <FoldedPlot {...props} />}
    </LazyBoundary>
  );
}
