import type { ReactNode } from 'react';

import type { PlaceEvents } from '../../layout';
import type { CompiledMap } from '../../model';
import { useInstance } from '../context/instanceContext';
import type { MapParts } from './mapParts';
import { EventLinks } from './PlacePanel';

/** What happened where, in words: the equal of the map for those who do not see it. */
export function PlaceList({
  layout,
  words,
  map,
  events,
}: Pick<MapParts, 'layout' | 'words'> & {
  readonly map: Pick<CompiledMap, 'places'>;
  readonly events: readonly PlaceEvents[];
}): ReactNode {
  const { timeline } = useInstance();
  const named = events
    .filter(({ now }) => now.length > 0)
    .map((entry) => ({ ...entry, name: map.places[entry.place]?.name ?? '' }));
  const kinds = { point: words.site, ring: words.town, area: words.area };
  if (named.length === 0) return <p className="map-empty">{words.empty}</p>;
  return (
    <ol className="map-places">
      {layout.inOrder(named, timeline).map(({ place, name, now }) => (
        <li key={place} data-where={map.places[place]?.id}>
          <h3>
            {name} <small>{kinds[map.places[place]?.shape ?? 'point']}</small>
          </h3>
          <EventLinks events={now} />
        </li>
      ))}
    </ol>
  );
}
