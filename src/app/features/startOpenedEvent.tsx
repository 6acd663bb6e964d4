import { loadEvidenceBundle } from '../../view';
import type { Feature, FeatureContext } from './lazyFeatures';

/**
 * Draws the opened event beside or below the drawing, and hydrates a prerendered one. An event that
 * the address opens is drawn once its details are loaded, so that nothing moves, and its title and
 * summary stand above the drawing, as on the event's own page: where the window has no column for
 * it, the opened event itself is further down.
 */
export async function startOpenedEvent({
  store,
  timeline,
  islands,
  instance,
}: FeatureContext): Promise<Feature> {
  const { OpenedEventSlot, Standfirst } = await loadEvidenceBundle();
  const container = islands.containerOf('opened');
  const { selected } = store.getState();
  const event = selected === null ? null : timeline.indexOf(selected);
  const isOpenedByAddress = container.closest('[data-live]') === null;
  // The opened event itself shows that its details failed to load.
  const details =
    isOpenedByAddress && selected !== null
      ? await timeline.details(selected).catch(() => null)
      : null;
  const isSame = store.getState().selected === selected;
  const drawn = [
    isSame
      ? islands.hydrate('opened', <OpenedEventSlot />)
      : islands.draw('opened', <OpenedEventSlot />),
  ];
  if (isSame && details && event !== null && !instance.isEmbedded) {
    const lead = islands.containerOf('lead');
    if (!lead.hasChildNodes())
      drawn.push(
        islands.draw('lead', <Standfirst subject={{ event, summary: details.summary }} />),
      );
  }
  return { settled: Promise.all(drawn), stop: () => {} };
}
