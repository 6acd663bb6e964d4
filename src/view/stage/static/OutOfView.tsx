import type { ReactNode } from 'react';

import { clampedTimeScale } from '../../../layout';
import { screenPalette } from '../../ui/palette';
import type { OutOfViewProps } from '../Overview';

/** Shades what is out of view in the overview of a static page. */
export function OutOfView({ view, period, height }: OutOfViewProps): ReactNode {
  const percentOf = clampedTimeScale(period, 100);
  const [from, to] = [percentOf(view.start), percentOf(view.end)];
  const percent = (value: number): string => `${value.toFixed(3)}%`;
  if (from === 0 && to === 100) return null;
  return (
    <>
      <rect fill={screenPalette.paper} opacity={0.6} width={percent(from)} height={height} />
      <rect
        fill={screenPalette.paper}
        opacity={0.6}
        x={percent(to)}
        width={percent(100 - to)}
        height={height}
      />
    </>
  );
}
