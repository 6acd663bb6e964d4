import { memo, useMemo, type ReactNode } from 'react';

import { MarkView, type MarkProps } from './MarkView';
import type { PlacedMark, PlacedMarks as Placed } from './placeMarks';
import { translated, useMoved } from './useMoved';

type PlacedMarksProps = Omit<MarkProps, 'mark' | 'isTabStop' | 'isSelected'> & {
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
          <PlacedMarkView
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

type PlacedMarkProps = Omit<MarkProps, 'mark'> & { readonly placed: PlacedMark };

const PlacedMarkView = memo(
  function PlacedMarkView({ placed: { mark, x, y }, ...rest }: PlacedMarkProps): ReactNode {
    return (
      <g transform={translated({ x, y })}>
        <MarkView mark={mark} {...rest} />
      </g>
    );
  },
  (a, b) =>
    a.placed.mark === b.placed.mark &&
    a.isTabStop === b.isTabStop &&
    a.isSelected === b.isSelected &&
    a.links === b.links &&
    a.palette === b.palette &&
    a.plain === b.plain,
);
