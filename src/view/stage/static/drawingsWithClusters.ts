import type { Instance } from '../../context/instanceContext';
import { pageDrawingSizes } from '../../drawing/drawingSizes';

/** The names of the static drawings of a page that have marks of several events. */
export function drawingsWithClusters(instance: Instance): readonly string[] {
  const { timeline, layout, store } = instance;
  const { view } = store.getState();
  return pageDrawingSizes(timeline, instance).flatMap(({ name, size, density }) => {
    const { marks } = layout.frame(view, size, density);
    return marks.some(({ kind }) => kind === 'cluster') ? [name] : [];
  });
}
