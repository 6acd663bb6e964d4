/** What the map needs besides its components, which its feature loads. */
import type { MapWords } from '../../i18n';
import type { loadMapLayout } from '../../layout';
import type { BaseMap, BaseTile, CompiledMap } from '../../model';
import type { loadStageBundle } from '../stage/lazyStage';

export type MapLayout = Awaited<ReturnType<typeof loadMapLayout>>;

export type MapParts = {
  readonly layout: MapLayout;
  readonly words: MapWords;
  readonly map: CompiledMap;
  readonly base: BaseMap;
};

export type LiveMapParts = MapParts & {
  readonly listenToGestures: Awaited<ReturnType<typeof loadStageBundle>>['listenToGestures'];
  /** Fetches a tile of the fine base map. */
  readonly loadTile: (corner: string) => Promise<BaseTile>;
};
