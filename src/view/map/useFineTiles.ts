import { useEffect, useMemo, useState } from 'react';

import type { MapView, TilePaths } from '../../layout';
import type { CompiledMap } from '../../model';
import type { LiveMapParts, MapLayout } from './mapParts';
import { steadyScale } from './mapModel';
import type { MapScene } from './scene';

/** From so many pixels a degree on, the coarse map would look coarse. */
const FINE_PX = 7;

/** The tiles of the fine base map in view. The coarse map stays where they fail to load. */
export function useFineTiles(
  layout: MapLayout,
  scene: MapScene,
  { tiles }: Pick<CompiledMap, 'tiles'>,
  view: MapView,
  loadTile: LiveMapParts['loadTile'],
): readonly TilePaths[] {
  const { projection, size } = scene;
  const [loaded, setLoaded] = useState<ReadonlyMap<string, TilePaths | null>>(new Map());
  const degreePx = useMemo(
    () => layout.radiusPx([0, 45], 111.2, projection) || layout.radiusPx([0, 0], 111.2, projection),
    [layout, projection],
  );
  const isFine = degreePx * steadyScale(view.k) > FINE_PX;
  const boxes = useMemo(
    () => tiles.map((corner) => ({ corner, box: layout.tileBox(corner, projection) })),
    [tiles, layout, projection],
  );
  const { k, x, y } = view;
  const wanted = boxes
    .filter(({ box: [left, top, right, bottom] }) => {
      const isAcross = right * k + x > 0 && left * k + x < size.widthPx;
      return isFine && isAcross && bottom * k + y > 0 && top * k + y < size.heightPx;
    })
    .map(({ corner }) => corner)
    .join(' ');
  useEffect(() => {
    let isOver = false;
    const load = async (corner: string): Promise<void> => {
      const tile = await loadTile(corner);
      if (isOver) return;
      setLoaded((now) =>
        now.has(corner)
          ? now
          : new Map([...now, [corner, layout.tilePaths(tile, corner, projection)]]),
      );
    };
    // Without a tile, the coarse map stays.
    for (const corner of wanted.split(' ').filter(Boolean)) load(corner).catch(() => {});
    return () => {
      isOver = true;
    };
  }, [wanted, loadTile, layout, projection]);
  return useMemo(
    () => wanted.split(' ').flatMap((corner) => loaded.get(corner) ?? []),
    [wanted, loaded],
  );
}
