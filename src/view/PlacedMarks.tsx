import { useMemo, type ReactNode } from 'react';

import { MarkView, type MarkProps } from './MarkView';
import type { PlacedMarks as Placed } from './placeMarks';
import { useMoved } from './useMoved';

type PlacedMarksProps = Omit<MarkProps, 'placed' | 'isTabStop' | 'isSelected'> & {
  readonly placed: Placed;
  readonly tabStop: string | null;
  readonly selected: string | null;
};

/** The marks of a frame in their places. Those that only move are moved, and nothing else is done. */
export function PlacedMarks({
  placed,
  palette,
  links,
  tabStop,
  selected,
  plain,
}: PlacedMarksProps): ReactNode {
  const group = useMoved(placed.marks);
  const { drawn } = placed;
  // The same for as long as the same marks stand in it, wherever they do.
  const views = useMemo(
    () =>
      drawn
        .now()
        .map((one) => (
          <MarkView
            key={one.mark.key}
            placed={one}
            palette={palette}
            links={links}
            isTabStop={one.mark.key === tabStop}
            isSelected={one.mark.key === selected}
            plain={plain}
          />
        )),
    [drawn, palette, links, tabStop, selected, plain],
  );
  return (
    <g
      ref={group}
      transform={`translate(${placed.groupX} 0)`}
      fontFamily={palette.sans}
      fill={palette.ink}
    >
      {views}
    </g>
  );
}
