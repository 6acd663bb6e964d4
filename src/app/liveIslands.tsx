/** The islands that every live timeline has: its toolbar, its drawing and its notices. */
import { useLayoutEffect, type ReactNode } from 'react';

import type { Translate } from '../i18n';
import type { TimelineStore } from '../store';
import { isoInstant } from '../time';
import {
  boxSizeOf,
  ErrorBoundary,
  hydratedIslands,
  InstanceProvider,
  LazyBoundary,
  loadEvidenceBundle,
  loadStageBundle,
  loadVertical,
  NARROW_PAGE,
  readDrawingHeights,
  Stage,
  type DrawingHeights,
  type Instance,
} from '../view';
import type { FeatureContext } from './features/lazyFeatures';
import type { Islands } from './islands';

/** Puts an island into the instance. `OnMounted` is outside: a failed island counts as mounted. */
export function createWrap(instance: Instance, t: Translate): FeatureContext['wrap'] {
  return (child, onReady) => (
    <InstanceProvider instance={instance}>
      <OnMounted onReady={onReady}>
        <ErrorBoundary t={t}>{child}</ErrorBoundary>
      </OnMounted>
    </InstanceProvider>
  );
}

export function hydrateIslands(islands: Islands): readonly Promise<void>[] {
  return Object.entries(hydratedIslands).map(([name, Island]) => islands.hydrate(name, <Island />));
}

/**
 * Draws the live drawing in the box of the static drawing, which stays until its code is loaded.
 * Its lanes are scrolled as there. `heights` are null if the drawing fills its box.
 */
export async function drawStage(
  islands: Islands,
  store: TimelineStore,
  heights: DrawingHeights | null | 'prerendered',
): Promise<void> {
  const { axis, selected, timeline } = store.getState();
  const isDown = axis === null ? matchMedia(NARROW_PAGE).matches : axis === 'down';
  // An event opens in its row: its words are there at once, and push nothing down later.
  const words = selected !== null && [loadEvidenceBundle(), timeline.details(selected)];
  // What fails to load says so in its own place.
  if (isDown) await Promise.allSettled([loadVertical(), ...(words || [])]);
  const stage = islands.containerOf('stage');
  const plot = stage.querySelector('.plot');
  const scrolled = [...stage.querySelectorAll('.scroller')].find((box) => box.scrollTop > 0);
  const top = scrolled?.scrollTop ?? 0;
  const ownHeights = heights === 'prerendered' ? readDrawingHeights(plot) : heights;
  await islands.draw('stage', <Stage initialSize={boxSizeOf(plot)} heights={ownHeights} />);
  if (top > 0) stage.querySelector('.scroller')?.scrollTo(0, top);
}

export function drawNotices(islands: Islands, t: Translate): void {
  const notices = (
    <LazyBoundary t={t} load={loadStageBundle} message={null}>
      {({ Notices }) => <Notices />}
    </LazyBoundary>
  );
  void islands.draw('notices', notices);
}

/** Writes the view's span to the page (`data-from`, `data-to`). */
export function showViewBounds(element: HTMLElement, store: TimelineStore): void {
  const { view } = store.getState();
  element.dataset['from'] = isoInstant(view.start);
  element.dataset['to'] = isoInstant(view.end);
}

/** Calls back when its children are in the document for the first time. */
function OnMounted({
  onReady,
  children,
}: {
  readonly onReady: (() => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  useLayoutEffect(() => onReady?.(), [onReady]);
  return children;
}
