import { loadEvidence } from '../../view';
import type { Late, LateContext } from './late';

const { Opened } = await loadEvidence();

/**
 * Draws the opened event beside or below the drawing. An event that the page was written with is
 * hydrated once its texts are there, so that nothing moves.
 */
export async function startOpened({ store, timeline, parts }: LateContext): Promise<Late> {
  const container = parts.containerOf('opened');
  const { selected } = store.getState();
  // The opened event shows a failure of its texts itself.
  if (container.hasChildNodes()) await timeline.details(selected ?? '').catch(() => null);
  const isSame = store.getState().selected === selected;
  const settled = isSame ? parts.hydrate('opened', <Opened />) : parts.draw('opened', <Opened />);
  return { settled, stop: () => {} };
}
