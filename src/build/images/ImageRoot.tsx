import type { ReactNode } from 'react';

import { Mirrored } from '../../view';

/**
 * The root of an image. If time runs from right to left, so does the whole image. An attribute
 * mirrors it, since resvg knows no styles.
 */
export function ImageRoot({
  widthPx,
  heightPx,
  isMirrored,
  children,
}: {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isMirrored: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
    >
      {isMirrored ? (
        <Mirrored value>
          <g transform={`translate(${widthPx} 0) scale(-1 1)`}>{children}</g>
        </Mirrored>
      ) : (
        children
      )}
    </svg>
  );
}
