import type { ReactNode } from 'react';

import type { MapWords } from '../../i18n';
import { useInstance } from '../context/instanceContext';
import { Icon } from '../ui/Icon';
import type { MapMoves } from './useMapView';

const GLOBE = 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M2 8h12M8 2c3 3.5 3 8.5 0 12M8 2c-3 3.5-3 8.5 0 12';

/** The buttons of the map. */
export function MapTools({
  moves: { zoomBy },
  showWhole,
  words,
  isWhole,
  isClosest,
}: {
  readonly moves: Pick<MapMoves, 'zoomBy'>;
  readonly showWhole: () => void;
  readonly words: Pick<MapWords, 'fit'>;
  readonly isWhole: boolean;
  readonly isClosest: boolean;
}): ReactNode {
  const { t } = useInstance();
  const buttons = [
    { name: t('zoom.in'), d: 'M3 8h10M8 3v10', isOff: isClosest, onPress: () => zoomBy(2) },
    { name: t('zoom.out'), d: 'M3 8h10', isOff: isWhole, onPress: () => zoomBy(0.5) },
    {
      name: words.fit,
      d: GLOBE,
      isOff: isWhole,
      onPress: showWhole,
    },
  ];
  return (
    <div className="map-tools group" role="group" aria-label={t('drawing.map')}>
      {buttons.map(({ name, d, isOff, onPress }) => (
        <button
          key={d}
          type="button"
          className="tool"
          aria-label={name}
          title={name}
          aria-disabled={isOff}
          onClick={isOff ? undefined : onPress}
        >
          <Icon d={d} />
        </button>
      ))}
    </div>
  );
}
