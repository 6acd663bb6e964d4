import type { Instance } from '../../context/instanceContext';
import { pageSizesOf } from './pageSizes';

/** The names of the static drawings of a page that have marks of several events. */
export function drawingsWithClusters(instance: Instance): readonly string[] {
  const { layout, store } = instance;
  const { view } = store.getState();
  return pageSizesOf(instance).flatMap(({ name, size, density }) => {
    const { marks } = layout.frame(view, size, density);
    return marks.some(({ kind }) => kind === 'cluster') ? [name] : [];
  });
}
