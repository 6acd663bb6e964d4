/**
 * The massed marks of a frame: the dots and columns of a large timeline. They would be a thousand
 * elements, so each lane draws its own as one path. Only those that a reader may use now are
 * elements of their own: the one that Tab reaches, the opened one, and the one under the pointer.
 */
import { pathRound } from 'd3';
import { memo, useState, type MouseEvent, type ReactNode } from 'react';

import { TYPOGRAPHY, type Mark } from '../../layout';
import { DrawnText } from './DrawnText';
import { MarkView, type MarkProps } from './MarkView';
import { translateTransform } from './useChildPositions';

type MassedMarksProps = Omit<MarkProps, 'positioned' | 'isTabStop' | 'isSelected'> & {
  readonly marks: readonly Mark[];
  readonly tabStop: string | null;
  readonly selected: string | null;
};

/** How far from a mark a pointer may be, in pixels. */
const REACH_PX = 5;

export const MassedMarks = memo(function MassedMarks({
  marks,
  tabStop,
  selected,
  ...shared
}: MassedMarksProps): ReactNode {
  const { palette, links } = shared;
  const [hovered, setHovered] = useState<string | null>(null);
  const massed = marks.filter(({ isMassed }) => isMassed);
  if (massed.length === 0) return null;
  const point = (event: MouseEvent<SVGGElement>): Mark | undefined => {
    const matrix = event.currentTarget.getScreenCTM()?.inverse();
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return massed
      .filter((mark) => Math.abs(mark.y - at.y) <= halfHeightOf(mark) + REACH_PX)
      .sort((a, b) => Math.abs(a.x - at.x) - Math.abs(b.x - at.x))
      .find((mark) => Math.abs(mark.x - at.x) <= REACH_PX);
  };
  const hover = (event: MouseEvent<SVGGElement>): void => setHovered(point(event)?.key ?? null);
  const own = massed.filter(({ key }) => key === tabStop || key === selected || key === hovered);
  return (
    <g
      fontFamily={palette.sans}
      fill={palette.ink}
      {...(links.onClick && {
        onPointerMove: hover,
        onClick: (event: MouseEvent<SVGGElement>) => {
          const isOnMark = event.target instanceof Element && event.target.closest('.mark');
          const mark = isOnMark ? undefined : point(event);
          if (mark) links.onClick?.(event, mark);
        },
      })}
    >
      {[...pathsOf(massed)].map(([key, { lane, isDimmed, d }]) => (
        <path
          key={key}
          d={String(d)}
          fill={palette.lane(lane)}
          // A wider target than the shapes.
          stroke="transparent"
          strokeWidth={2}
          pointerEvents="all"
          className={isDimmed ? 'mark is-dimmed' : undefined}
        />
      ))}
      {massed.map(
        (mark) =>
          mark.kind === 'cluster' &&
          mark.count !== null && (
            <DrawnText
              key={mark.key}
              x={mark.x}
              y={mark.y - mark.heightPx / 2 - 2}
              textAnchor="middle"
              fontSize={TYPOGRAPHY.plainCount.sizePx}
              fontWeight={TYPOGRAPHY.plainCount.weight}
              aria-hidden="true"
            >
              {mark.count}
            </DrawnText>
          ),
      )}
      {own.map((mark) => (
        <g key={mark.key} transform={translateTransform(mark)}>
          <MarkView
            positioned={{ mark: { ...mark, x: 0, y: 0 }, x: 0, y: 0 }}
            isTabStop={mark.key === tabStop}
            isSelected={mark.key === selected}
            {...shared}
          />
        </g>
      ))}
    </g>
  );
});

type MassedPath = {
  readonly lane: number;
  readonly isDimmed: boolean;
  readonly d: ReturnType<typeof pathRound>;
};

/** A path for the marks of each lane that match a search, and one for those that do not. */
export function pathsOf(massed: readonly Mark[]): ReadonlyMap<string, MassedPath> {
  const paths = new Map<string, MassedPath>();
  for (const mark of massed) {
    const { lane, isDimmed, x, y } = mark;
    const key = `${lane} ${isDimmed}`;
    const path = paths.get(key) ?? { lane, isDimmed, d: pathRound(1) };
    paths.set(key, path);
    if (mark.kind === 'cluster') {
      path.d.rect(x - mark.widthPx / 2, y - mark.heightPx / 2, mark.widthPx, mark.heightPx);
    } else {
      path.d.moveTo(x + mark.radiusPx, y);
      path.d.arc(x, y, mark.radiusPx, 0, 2 * Math.PI);
    }
  }
  return paths;
}

function halfHeightOf(mark: Mark): number {
  return mark.kind === 'cluster' ? mark.heightPx / 2 : mark.radiusPx;
}
