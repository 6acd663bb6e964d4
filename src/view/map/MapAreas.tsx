import { memo, type ReactNode } from 'react';

import { useInstance } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';
import type { MapScene } from './scene';

export type MapArea = {
  readonly place: number;
  /** Null: of several lanes. */
  readonly lane: number | null;
  readonly isBright: boolean;
};

/** A circle without an edge: how dense it is on the way out. */
const STOPS = [
  [0, 0.3],
  [0.6, 0.2],
  [1, 0],
] as const;
/** The circle fades out beyond its radius. */
const OUTER = 1.15;
/** A smaller circle would look like a mark (px of the screen). */
const LEAST_PX = 9;

/**
 * Places that are no points: an area has no edge unless the dataset draws one, so that it claims
 * no more than is known.
 */
export const MapAreas = memo(function MapAreas({
  areas,
  scene,
  k,
  idSuffix,
}: {
  readonly areas: readonly MapArea[];
  readonly scene: Pick<MapScene, 'positions' | 'radii' | 'outlines'>;
  readonly k: number;
  readonly idSuffix: string;
}): ReactNode {
  const { uid } = useInstance();
  const idOf = (lane: number | null): string => `${uid}-area-${lane ?? 'mixed'}${idSuffix}`;
  const shades = new Set(areas.map(({ lane, isBright }) => (isBright ? lane : null)));
  return (
    <g className="map-areas" transform={k === 1 ? undefined : `scale(${k})`} aria-hidden="true">
      <defs>
        {[...shades].map((lane) => (
          <radialGradient key={lane} id={idOf(lane)}>
            {STOPS.map(([offset, opacity]) => (
              <stop
                key={offset}
                offset={offset}
                stopColor={lane === null ? screenPalette.ink3 : screenPalette.lane(lane)}
                stopOpacity={opacity}
              />
            ))}
          </radialGradient>
        ))}
      </defs>
      {areas.map(({ place, lane, isBright }) => {
        const [at, r = 0] = [scene.positions[place], scene.radii[place]];
        const outline = scene.outlines.get(place);
        const colour = lane === null || !isBright ? screenPalette.ink3 : screenPalette.lane(lane);
        if (outline !== undefined) {
          return (
            <path key={place} className="map-outline" d={outline} fill={colour} stroke={colour} />
          );
        }
        if (!at || r * k < LEAST_PX) return null;
        return (
          <circle
            key={place}
            className={isBright ? undefined : 'is-before'}
            data-area={place}
            cx={at[0]}
            cy={at[1]}
            r={r * OUTER}
            fill={`url(#${idOf(isBright ? lane : null)})`}
          />
        );
      })}
    </g>
  );
});
