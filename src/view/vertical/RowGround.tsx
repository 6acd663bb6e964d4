import type { ReactNode } from 'react';

import { directionOf } from '../../i18n';
import type { RowContents } from '../../layout';
import { useInstance } from '../context/instanceContext';
import { DrawnText, Mirrored } from '../drawing/DrawnText';
import { screenPalette as palette } from '../ui/palette';

/** Shades the time that the dataset does not cover, as the drawing from left to right does. */
export function Uncovered({
  uncovered,
  widthPx,
}: Pick<RowContents, 'uncovered'> & { readonly widthPx: number }): ReactNode {
  return uncovered.map(([from, to]) => (
    <rect
      key={from}
      width={widthPx}
      y={`${from * 100}%`}
      height={`${(to - from) * 100}%`}
      fill={palette.rule}
      fillOpacity={0.45}
    />
  ));
}

/** The line of the current time through the tracks, with its name beside it. */
export function NowLine({
  nowShare,
  widthPx,
}: Pick<RowContents, 'nowShare'> & { readonly widthPx: number }): ReactNode {
  const { t, locale } = useInstance();
  if (nowShare === null) return null;
  const y = `${nowShare * 100}%`;
  return (
    <Mirrored value={directionOf(locale) === 'rtl'}>
      <line x1={-4} x2={widthPx} y1={y} y2={y} stroke={palette.ink} strokeDasharray="1 3" />
      <DrawnText
        x={-8}
        y={y}
        dy={4}
        textAnchor="end"
        fontSize={11.5}
        fontFamily={palette.sans}
        fill={palette.ink2}
        data-now=""
      >
        {t('now.label')}
      </DrawnText>
    </Mirrored>
  );
}
