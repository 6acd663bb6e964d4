import { memo, type KeyboardEvent, type ReactNode } from 'react';

import { TYPOGRAPHY, type MapArrow, type MapGroup, type MapLabel } from '../../layout';
import { DrawnText } from '../drawing/DrawnText';
import { screenPalette } from '../ui/palette';

/** What a mark needs to be drawn. */
export type MapMark = MapGroup & {
  /** Its accessible name. */
  readonly label: string;
  /** The lanes of its events in the visible range, each with its number of events. */
  readonly lanes: readonly (readonly [lane: number, count: number])[];
  /** All of its events are claimed or disputed. */
  readonly isDoubtful: boolean;
  readonly hasSelected: boolean;
};

type MarksProps = {
  readonly marks: readonly MapMark[];
  readonly labels: ReadonlyMap<string, MapLabel>;
  readonly arrows: readonly (MapArrow & { readonly key: string; readonly isStated: boolean })[];
  readonly k: number;
  readonly tabStop?: string | null | undefined;
  readonly onPress?: (key: string) => void;
  readonly onFocus?: (key: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

const { count: COUNT, light: LABEL } = TYPOGRAPHY;

/** The radius of a mark (px). */
export function markRadius({ now, shape }: Pick<MapGroup, 'now' | 'shape'>): number {
  if (now.length === 0) return 4;
  if (now.length > 99) return 15;
  if (now.length > 1 || shape === 'several') return 11;
  return shape === 'point' ? 6 : 7;
}

/** The arrows, marks and names of a map, at scale `k` and before its shift. */
export const MapMarks = memo(function MapMarks({
  marks,
  labels,
  arrows,
  k,
  tabStop,
  onPress,
  onFocus,
  onKeyDown,
}: MarksProps): ReactNode {
  return (
    <>
      <g className="map-arrows" aria-hidden="true">
        {arrows.map(({ key, line, tip, isStated }) => (
          <g key={key} data-map-arrow={key}>
            <path
              d={line}
              fill="none"
              stroke={screenPalette.ink2}
              strokeDasharray={isStated ? undefined : '5 4'}
            />
            <path d={tip} fill={screenPalette.ink2} />
          </g>
        ))}
      </g>
      {faintFirst(marks).map((mark) => (
        <g
          key={mark.key}
          className={`map-mark${mark.now.length === 0 ? ' is-before' : ''}`}
          data-place={mark.key}
          data-shape={mark.shape}
          data-count={mark.now.length}
          transform={`translate(${round(mark.x * k)} ${round(mark.y * k)})`}
          {...(onPress && {
            role: 'button',
            tabIndex: tabStop === mark.key ? 0 : -1,
            'aria-label': mark.label,
            onClick: () => onPress(mark.key),
            onFocus: () => onFocus?.(mark.key),
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') {
                onKeyDown?.(event);
                return;
              }
              event.preventDefault();
              onPress(mark.key);
            },
          })}
        >
          <title>{mark.label}</title>
          <MarkShape mark={mark} />
          <MarkName label={labels.get(mark.key)} mark={mark} />
        </g>
      ))}
    </>
  );
});

/** Faint marks lie below bright ones that they would cover. */
function faintFirst(marks: readonly MapMark[]): readonly MapMark[] {
  return marks.toSorted((a, b) => Math.sign(a.now.length) - Math.sign(b.now.length));
}

function MarkName({
  label,
  mark,
}: {
  readonly label: MapLabel | undefined;
  readonly mark: MapMark;
}): ReactNode {
  if (!label) return null;
  return (
    <DrawnText
      className="map-name"
      x={round(label.x)}
      y={round(label.y)}
      dy="0.34em"
      textAnchor={label.anchor}
      fontSize={LABEL.sizePx}
      fontFamily={screenPalette.sans}
      fill={mark.now.length > 0 ? screenPalette.ink : screenPalette.ink3}
      stroke={screenPalette.paper}
    >
      {label.text}
    </DrawnText>
  );
}

/**
 * A dot for a point, a ring for a town, a dotted ring in the middle of an area, and a ring in the
 * colours of its lanes for several places.
 */
function MarkShape({ mark }: { readonly mark: MapMark }): ReactNode {
  const { now, shape, lanes, isDoubtful, hasSelected } = mark;
  const r = markRadius(mark);
  const colour = lanes.length === 1 ? screenPalette.lane(lanes[0]?.[0] ?? 0) : screenPalette.ink2;
  const isFilled = shape === 'point' && !isDoubtful && lanes.length === 1;
  const dash = isDoubtful ? '3 2' : shape === 'area' ? '1.5 2.5' : undefined;
  return (
    <>
      <circle className="map-reach" r={Math.max(r, 13)} fill="transparent" />
      {hasSelected && (
        <circle className="map-selected" r={r + 4} fill="none" stroke={screenPalette.focus} />
      )}
      {now.length === 0 ? (
        <circle
          r={r}
          fill={shape === 'point' ? screenPalette.ink3 : screenPalette.paper}
          stroke={screenPalette.ink3}
        />
      ) : (
        <circle
          r={r}
          fill={isFilled ? colour : screenPalette.paper}
          stroke={isFilled ? screenPalette.paper : colour}
          strokeWidth={isFilled ? 1.5 : 2.25}
          strokeDasharray={dash}
          strokeLinecap={dash ? 'round' : undefined}
        />
      )}
      {lanes.length > 1 && <LaneRing {...{ lanes, r }} />}
      {(now.length > 1 || (shape === 'several' && now.length > 0)) && (
        <DrawnText
          className="map-count"
          dy="0.35em"
          textAnchor="middle"
          fontSize={COUNT.sizePx}
          fontWeight={COUNT.weight}
          fontFamily={screenPalette.sans}
          fill={isFilled ? screenPalette.paper : screenPalette.ink}
        >
          {now.length}
        </DrawnText>
      )}
    </>
  );
}

/** A ring with a part for each lane, as long as its share of the events. */
function LaneRing({
  lanes,
  r,
}: {
  readonly lanes: MapMark['lanes'];
  readonly r: number;
}): ReactNode {
  const total = lanes.reduce((sum, [, count]) => sum + count, 0);
  return (
    <g transform="rotate(-90)">
      {lanes.map(([lane, count], i) => {
        const before = lanes.slice(0, i).reduce((sum, [, other]) => sum + other, 0);
        return (
          <circle
            key={lane}
            r={r}
            fill="none"
            stroke={screenPalette.lane(lane)}
            strokeWidth={3}
            pathLength={total}
            strokeDasharray={`${count} ${total - count}`}
            strokeDashoffset={-before}
          />
        );
      })}
    </g>
  );
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
