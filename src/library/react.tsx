/** The entry `kroniek/react` of the package. React is the app's own. */
import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';

import { mount } from './mount';
import type { TimelineHandle, TimelineOptions, TimelineSettings } from './types';

export { DatasetError } from './datasetError';
export type * from './types';

/**
 * Shows a timeline. On a server it is an empty box of the same height. Give `data` that stays the
 * same object between renders: another one loads the timeline anew.
 */
export function Timeline(options: TimelineOptions): ReactNode {
  const { parts, height = parts === 'all' ? undefined : 480 } = options;
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<TimelineHandle | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
    handle.current?.update({ ...nothing, ...options });
  });
  useEffect(() => {
    if (!element.current) return undefined;
    const mounted = mount(element.current, latest.current);
    handle.current = mounted;
    return () => {
      handle.current = null;
      // React is rendering now, and cannot unmount the timeline's own roots.
      setTimeout(mounted.destroy);
    };
  }, []);
  const style: CSSProperties = { height };
  return <div ref={element} style={style} />;
}

/** A setting that a render leaves out is no longer set. */
const nothing: TimelineSettings = {
  locale: undefined,
  theme: undefined,
  parts: undefined,
  height: undefined,
  className: undefined,
  range: undefined,
  defaultRange: undefined,
  selected: undefined,
  defaultSelected: undefined,
  onRangeChange: undefined,
  onSelect: undefined,
  onReady: undefined,
  onError: undefined,
  eventHref: undefined,
};
