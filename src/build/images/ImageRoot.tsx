import { createContext, type ReactNode } from 'react';

import { Mirrored } from '../../view';

/** The language of an image, on which the forms of Chinese characters depend. */
export const ImageLocale = createContext('en');

/**
 * The root of an image. If time runs from right to left, so does the whole image. An attribute
 * mirrors it, since resvg knows no styles.
 */
export function ImageRoot({
  widthPx,
  heightPx,
  isMirrored,
  locale,
  children,
}: {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isMirrored: boolean;
  readonly locale: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      xmlLang={locale}
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
    >
      <ImageLocale value={locale}>
        {isMirrored ? (
          <Mirrored value>
            <g transform={`translate(${widthPx} 0) scale(-1 1)`}>{children}</g>
          </Mirrored>
        ) : (
          children
        )}
      </ImageLocale>
    </svg>
  );
}
