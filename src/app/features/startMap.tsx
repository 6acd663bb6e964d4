import { oncePerKey } from '../../base';
import { loadMapWords } from '../../i18n';
import { loadMapLayout } from '../../layout';
import type { BaseMap, BaseTile, CompiledMap } from '../../model';
import { LazyBoundary, loadMapReading, loadStageBundle } from '../../view';
import { fetchJson } from '../loading/fetchJson';
import type { Feature, FeatureContext } from './lazyFeatures';

/** The map beside the drawing, while the store has one. */
export function startMap({ store, timeline, islands, instance }: FeatureContext): Promise<Feature> {
  const { t, locale, hrefs } = instance;
  const fileOf = (name: string): string => `${hrefs.base}map/${name}.json`;
  const loadTile = oncePerKey((corner: string) => fetchJson(fileOf(corner)) as Promise<BaseTile>);
  const load = oncePerKey(async (placesFile: string) => {
    const [, MapReading, layout, { listenToGestures }, words, map, base] = await Promise.all([
      loadStyles(`${hrefs.base}map/map.css`),
      loadMapReading(),
      loadMapLayout(),
      loadStageBundle(),
      loadMapWords(locale),
      fetchJson(placesFile) as Promise<CompiledMap>,
      fetchJson(fileOf('world')) as Promise<BaseMap>,
    ]);
    return { MapReading, parts: { layout, listenToGestures, words, map, base, loadTile } };
  });
  // The address changes with the contents of the file.
  const placesFile = `${fileOf(locale)}?v=${timeline.core.map ?? ''}`;
  const draw = async (): Promise<void> => {
    if (store.getState().map === null) {
      islands.remove('map');
      return;
    }
    placeContainer(islands.containerOf('map'), islands.containerOf('stage'));
    // What fails to load says so in its own place.
    await load(placesFile).catch(() => {});
    await islands.draw(
      'map',
      <LazyBoundary t={t} load={() => load(placesFile)}>
        {({ MapReading, parts }) => <MapReading {...parts} />}
      </LazyBoundary>,
    );
  };
  const stop = store.subscribe((now, before) => {
    if ((now.map === null) !== (before.map === null)) void draw();
  });
  return Promise.resolve({ settled: draw(), stop });
}

/** The styles of the map are a file beside its places: the sheets of a page do not have them. */
const loadStyles = oncePerKey(
  (href: string) =>
    new Promise<void>((resolve, reject) => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href });
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => {
        link.remove();
        reject(new Error(`the style sheet of the map failed to load: ${href}`));
      });
      document.head.append(link);
    }),
);

function placeContainer(container: HTMLElement, stage: HTMLElement): void {
  if (container.parentElement !== stage.parentElement) stage.after(container);
}
