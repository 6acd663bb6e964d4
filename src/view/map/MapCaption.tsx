import type { ReactNode } from 'react';

import { isolated } from '../../base';
import type { CompiledMap } from '../../model';
import { useInstance } from '../context/instanceContext';
import type { MapParts } from './mapParts';

/** What the marks mean, where the map is from, and the sources of its layers. */
export function MapCaption({
  words,
  map,
  layers,
}: Pick<MapParts, 'words'> & {
  readonly map: Pick<CompiledMap, 'layers'>;
  /** The indexes of the layers that are drawn. */
  readonly layers: readonly number[];
}): ReactNode {
  const instance = useInstance();
  const { words: dates, timeline } = instance;
  const keys = [
    { shape: 'point', text: words.site },
    { shape: 'ring', text: words.town },
    { shape: 'area', text: words.area },
    { shape: 'before', text: words.earlier },
  ] as const;
  return (
    <figcaption className="map-caption">
      <span className="map-key">
        {keys.map(({ shape, text }) => (
          <span key={shape}>
            <KeyGlyph shape={shape} /> {text}
          </span>
        ))}
      </span>
      {layers.map((i) => {
        const layer = map.layers[i];
        if (!layer) return null;
        const { name, start, end, source } = layer;
        return (
          <span key={i} className="map-source" data-layer-source={i}>
            {isolated(name)}, {dates.range({ start, end: end ?? timeline.core.period.end })}:{' '}
            {source.url === null ? (
              source.publisher
            ) : (
              <a href={source.url} rel="noreferrer">
                {source.publisher}
              </a>
            )}
          </span>
        );
      })}
      <span className="map-source">{words.base}</span>
    </figcaption>
  );
}

function KeyGlyph({ shape }: { readonly shape: 'point' | 'ring' | 'area' | 'before' }): ReactNode {
  return (
    <svg className="map-glyph" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      {shape === 'point' && <circle r="4.5" fill="currentColor" />}
      {shape === 'ring' && <circle r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />}
      {shape === 'area' &&
        [6.5, 5, 3.5].map((r) => <circle key={r} r={r} fill="currentColor" fillOpacity="0.22" />)}
      {shape === 'before' && <circle r="3" fill="currentColor" fillOpacity="0.4" />}
    </svg>
  );
}
