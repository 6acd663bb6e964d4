import { memo, type ReactNode } from 'react';

import { MarkView, type MarkProps } from './MarkView';
import type { PlacedMarks as Placed } from './placeMarks';
import { useMoved } from './useMoved';

type PlacedMarksProps = Omit<MarkProps, 'placed' | 'isTabStop' | 'isSelected'> & {
  readonly placed: Placed;
  readonly tabStop: string | null;
  readonly selected: string | null;
};

/** The marks of a frame in their places. Marks that only move get a new transform, no new render. */
export function PlacedMarks({ placed, ...views }: PlacedMarksProps): ReactNode {
  const group = useMoved(placed.marks);
  const { palette } = views;
  return (
    <g
      ref={group}
      transform={`translate(${placed.groupX} 0)`}
      fontFamily={palette.sans}
      fill={palette.ink}
    >
      <MarkViews drawn={placed.drawn} {...views} />
    </g>
  );
}

/** The marks of a frame. They render again when marks come, go or change, not when they move. */
const MarkViews = memo(function MarkViews({
  drawn,
  tabStop,
  selected,
  ...shared
}: Omit<PlacedMarksProps, 'placed'> & Pick<Placed, 'drawn'>): ReactNode {
  return drawn
    .now()
    .map((one) => (
      <MarkView
        key={one.mark.key}
        placed={one}
        isTabStop={one.mark.key === tabStop}
        isSelected={one.mark.key === selected}
        {...shared}
      />
    ));
});
