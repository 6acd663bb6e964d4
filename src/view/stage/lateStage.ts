import { lazy } from 'react';

export const loadStageParts = async () => await import('./stageParts');

const late = <
  const Name extends 'Arcs' | 'ClusterList' | 'Fingers' | 'MarkTip' | 'Notices' | 'OverviewWindow',
>(
  name: Name,
) => lazy(async () => ({ default: (await loadStageParts())[name] }));

export const Arcs = late('Arcs');
export const ClusterList = late('ClusterList');
export const Fingers = late('Fingers');
export const MarkTip = late('MarkTip');
export const Notices = late('Notices');
export const OverviewWindow = late('OverviewWindow');
/** Asked for by few: each by itself. */
export const Compared = lazy(async () => ({ default: (await import('./Compared')).Compared }));
export const Story = lazy(async () => ({ default: (await import('../story/Story')).Story }));
