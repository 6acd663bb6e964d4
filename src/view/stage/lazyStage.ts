import { lazy } from 'react';

export const loadStageBundle = async () => await import('./stageBundle');

const lazyFromBundle = <
  const Name extends
    | 'Arcs'
    | 'ClusterList'
    | 'MarkTooltip'
    | 'Notices'
    | 'OverviewWindow'
    | 'TouchTargets',
>(
  name: Name,
) => lazy(async () => ({ default: (await loadStageBundle())[name] }));

export const Arcs = lazyFromBundle('Arcs');
export const ClusterList = lazyFromBundle('ClusterList');
export const TouchTargets = lazyFromBundle('TouchTargets');
export const MarkTooltip = lazyFromBundle('MarkTooltip');
export const Notices = lazyFromBundle('Notices');
export const OverviewWindow = lazyFromBundle('OverviewWindow');
/** Few readers need these, so each has a chunk of its own. */
export const ComparedStage = lazy(async () => ({
  default: (await import('./ComparedStage')).ComparedStage,
}));
export const Story = lazy(async () => ({ default: (await import('../story/Story')).Story }));
