import { memo, type ReactNode } from 'react';

import { MarkView, type MarkProps } from './MarkView';
import type { PositionedMarks as Placed } from './markPositions';
import { useChildPositions } from './useChildPositions';

type MarkGroupProps = Omit<MarkProps, 'positioned' | 'isTabStop' | 'isSelected'> & {
  readonly positions: Placed;
  readonly tabStop: string | null;
  readonly selected: string | null;
};

/** The marks of a frame in their places. Marks that only move get a new transform, no new render. */
export function MarkGroup({ positions, ...views }: MarkGroupProps): ReactNode {
  const group = useChildPositions(positions.marks);
  const { palette } = views;
  return (
    <g
      ref={group}
      transform={`translate(${positions.groupX} 0)`}
      fontFamily={palette.sans}
      fill={palette.ink}
    >
      <MarkViews markSet={positions.markSet} {...views} />
    </g>
  );
}

/** The marks of a frame. They render again when marks come, go or change, not when they move. */
const MarkViews = memo(function MarkViews({
  markSet,
  tabStop,
  selected,
  ...shared
}: Omit<MarkGroupProps, 'positions'> & Pick<Placed, 'markSet'>): ReactNode {
  return markSet
    .current()
    .map((one) => (
      <MarkView
        key={one.mark.key}
        positioned={one}
        isTabStop={one.mark.key === tabStop}
        isSelected={one.mark.key === selected}
        {...shared}
      />
    ));
});
