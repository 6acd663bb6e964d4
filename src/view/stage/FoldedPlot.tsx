import {
  use,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';

import { loadFolding } from '../../layout';
import { InstanceContext, useInstance, type Instance } from '../context/instanceContext';
import { Plot, type PlotProps } from './Plot';
import { createFoldedStore } from './folding/foldedStore';
import { TimeBreaks } from './TimeBreaks';

/**
 * The live drawing with long stretches of empty time left out. The drawing itself is the same: its
 * timeline, its view and its layout are in folded time.
 */
export function FoldedPlot(props: PlotProps): ReactNode {
  const instance = useInstance();
  // `loadFoldedPlot` has loaded it.
  const { createTimeMaps, foldTimeline, createFoldedLayout } = use(loadFolding());
  const folding = useMemo(
    () => createFoldedStore(instance.store, createTimeMaps(instance.timeline)),
    [instance, createTimeMaps],
  );
  const { store, openBreak } = folding;
  const map = useSyncExternalStore(store.subscribe, folding.map);
  const folded = useMemo((): Instance => {
    const { words, measure, layoutOf, layout } = instance;
    const timeline = foldTimeline(instance.timeline, map);
    const { timeZone } = timeline.core;
    const inner = layoutOf?.(timeline, map.fold) ?? layout;
    return {
      ...instance,
      store,
      timeline,
      layout: createFoldedLayout(inner, map, { words, measure, timeZone }),
    };
  }, [instance, store, map, foldTimeline, createFoldedLayout]);
  const marker = useRef<HTMLSpanElement>(null);
  const [plot, setPlot] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    setPlot(marker.current?.parentElement?.querySelector<HTMLElement>('.plot') ?? null);
  }, []);
  return (
    <InstanceContext value={folded}>
      <Plot {...props} />
      <span ref={marker} hidden />
      {plot &&
        createPortal(<TimeBreaks density={props.density} {...{ plot, map, openBreak }} />, plot)}
    </InstanceContext>
  );
}
