import type { ReactNode } from 'react';

import type { Status } from '../../model';
import { Glyph } from './Glyph';
import { screenPalette } from './palette';

/** A button's line drawing, on a grid of 16. */
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

/** An event's glyph beside words, in their colour. */
export function StatusIcon({ status }: { readonly status: Status }): ReactNode {
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <Glyph status={status} r={6} colour="currentColor" paper={screenPalette.paper} />
    </svg>
  );
}
