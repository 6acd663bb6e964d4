import type { ReactNode } from 'react';

import type { Status } from '../../model';
import { Glyph } from './Glyph';
import { screenPalette } from './palette';

/** The icon of a button. `d` is an SVG path in a box of 16 by 16. */
export function Icon({ d }: { readonly d: string }): ReactNode {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A status as a glyph beside text, in the colour of the text. */
export function StatusIcon({ status }: { readonly status: Status }): ReactNode {
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <Glyph status={status} r={6} colour="currentColor" paper={screenPalette.paper} />
    </svg>
  );
}
