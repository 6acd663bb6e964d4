import { memo, type ReactNode } from 'react';

import { TYPOGRAPHY, type MapLabel } from '../../layout';
import { DrawnText } from '../drawing/DrawnText';
import { screenPalette } from '../ui/palette';

/** Names of countries, without borders. Lists name what matters of them. */
export const CountryNames = memo(function CountryNames({
  labels,
  ratio,
}: {
  readonly labels: readonly MapLabel[];
  /** The scale of the map by that for which the labels are placed. */
  readonly ratio: number;
}): ReactNode {
  return (
    <g className="map-countries" aria-hidden="true">
      {labels.map(({ key, text, x, y }) => (
        <DrawnText
          key={key}
          x={Math.round(x * ratio * 10) / 10}
          y={Math.round(y * ratio * 10) / 10}
          dy="0.34em"
          textAnchor="middle"
          fontSize={TYPOGRAPHY.date.sizePx}
          fontFamily={screenPalette.sans}
          fill={screenPalette.ink3}
        >
          {text}
        </DrawnText>
      ))}
    </g>
  );
});

/** The name of a country in a language; its code where the browser lacks the name. */
export function createCountryName(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', style: 'short' });
  return (code) => names.of(code) ?? code;
}
