import { memo, type ReactNode } from 'react';

import { MarkView, type MarkProps } from './MarkView';
import type { PositionedMarks } from './markPositions';
import { useChildPositions } from './useChildPositions';

type MarkGroupProps = Omit<MarkProps, 'positioned' | 'isTabStop' | 'isSelected'> & {
  readonly positions: PositionedMarks;
  readonly tabStop: string | null;
  readonly selected: string | null;
};

/** The marks of a frame at their positions. Marks that only move get a new transform, no render. */
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

/** The marks of a frame. They render again if a mark is new, gone or changed, not if marks move. */
const MarkViews = memo(function MarkViews({
  markSet,
  tabStop,
  selected,
  ...shared
}: Omit<MarkGroupProps, 'positions'> & Pick<PositionedMarks, 'markSet'>): ReactNode {
  return markSet
    .current()
    .map((positioned) => (
      <MarkView
        key={positioned.mark.key}
        positioned={positioned}
        isTabStop={positioned.mark.key === tabStop}
        isSelected={positioned.mark.key === selected}
        {...shared}
      />
    ));
});
