import { loadEvidenceBundle } from '../../view';
import type { Feature, FeatureContext } from './lazyFeatures';

/**
 * Draws the opened event beside or below the drawing. A prerendered event is hydrated once its
 * details are loaded, so that nothing moves.
 */
export async function startOpenedEvent({
  store,
  timeline,
  islands,
}: FeatureContext): Promise<Feature> {
  const { OpenedEventSlot } = await loadEvidenceBundle();
  const container = islands.containerOf('opened');
  const { selected } = store.getState();
  // The opened event itself shows that its details failed to load.
  if (container.hasChildNodes()) await timeline.details(selected ?? '').catch(() => null);
  const isSame = store.getState().selected === selected;
  const settled = isSame
    ? islands.hydrate('opened', <OpenedEventSlot />)
    : islands.draw('opened', <OpenedEventSlot />);
  return { settled, stop: () => {} };
}
