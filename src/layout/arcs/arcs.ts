/**
 * Lays out relations between events as arcs over the plot, in plot pixels. An arc takes the bend
 * that crosses the fewest labels and has gaps at the labels that it still crosses, so that no line
 * runs through text.
 */
import { curveLinearClosed, line } from 'd3';

import type { Relation, Timeline } from '../../model';
import { clampedTimeScale } from '../timeScale';
import { LINE_DY_PX } from '../typography';
import type { Arc, Frame, Label, Mark, MeasureText } from '../types';

type Point = { readonly x: number; readonly y: number };
type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
/** An arc may begin or end anywhere from `left` to `right`. */
type Endpoint = { readonly left: number; readonly right: number; readonly y: number };

/** SVG paths, to a tenth of a pixel. */
const polyline = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);
const polygon = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveLinearClosed)
  .digits(1);

const SAMPLES = 48;
/** Distance between the end of an arc and the middle of its mark. */
const CLEAR_PX = 9;
/** Bends to try: the offset of the curve's control point from the straight line. */
const BENDS_PX = [28, -28, 56, -56, 96, -96, 150, -150, 220, -220];
const TIP_PX = 7;
const LABEL_HEIGHT_PX = 14;
const MARGIN_PX = 2;

/**
 * Returns the arcs of relations in a frame. An event inside a cluster has its end at the cluster;
 * an event out of view has it at the plot's edge, in the event's lane. A relation has no arc if
 * both events are out of view or in the same mark, or if one is undated. `nameOf` returns an arc's
 * label.
 */
export function arcsOf(
  frame: Frame,
  timeline: Timeline,
  relations: readonly Relation[],
  nameOf: (relation: Relation) => string,
  measure: MeasureText,
): readonly Arc[] {
  const markOf = (event: number): Mark | undefined =>
    frame.marks.find((mark) =>
      mark.kind === 'cluster' ? mark.events.includes(event) : mark.event === event,
    );
  const boxes = [
    ...frame.marks.flatMap(({ label }) => (label ? [labelBox(label)] : [])),
    ...laneNameBoxes(frame, measure),
  ];
  const occupied: Box[] = [...boxes, ...frame.marks.map(markBox)];
  return relations.flatMap((relation) => {
    const [from, to, type, isStated] = relation;
    if (from >= timeline.dated || to >= timeline.dated) return [];
    const [first, last] = [markOf(from), markOf(to)];
    if (first === last || (isOutside(frame, first) && isOutside(frame, last))) return [];
    const [a, b] = nearestEnds(
      endpointIn(frame, timeline, from, first),
      endpointIn(frame, timeline, to, last),
    );
    const points = bestBend(a, b, boxes, frame);
    const pieces = visiblePieces(points, boxes);
    if (pieces.length === 0) return [];
    const name = nameOf(relation);
    const label = labelPosition(points, measure(name, 'date'), occupied, frame);
    if (label) occupied.push(label.box);
    return [
      {
        key: `${from} ${type} ${to}`,
        from: timeline.idOf(from),
        to: timeline.idOf(to),
        type,
        isStated,
        path: pieces.map((piece) => polyline(piece)).join(''),
        // An arrowhead needs a visible line before it.
        tip: pieces.at(-1)?.at(-1) === points.at(-1) ? arrowheadOf(points, boxes) : null,
        name,
        label: label && { x: label.x, y: label.y },
      },
    ];
  });
}

/** True if the mark's ends are outside the plot; marks just outside are in the frame too. */
function isOutside({ plotPx }: Frame, mark: Mark | undefined): boolean {
  if (!mark) return true;
  const { left, right } = endpointOf(mark);
  return right < 0 || left > plotPx;
}

/** Returns the endpoint at the event's mark; without a mark of its own, in the event's lane. */
function endpointIn(
  frame: Frame,
  timeline: Timeline,
  event: number,
  mark: Mark | undefined,
): Endpoint {
  const hasNoMark = !mark || (mark.kind === 'cluster' && mark.histogram);
  return hasNoMark ? endpointOutside(frame, timeline, event) : endpointOf(mark);
}

function endpointOf(mark: Mark): Endpoint {
  if (mark.kind === 'cluster' && mark.histogram) {
    return { left: mark.x, right: mark.x + mark.widthPx, y: mark.y };
  }
  if (mark.kind === 'cluster') {
    return { left: mark.x - mark.widthPx / 2, right: mark.x + mark.widthPx / 2, y: mark.y };
  }
  return { left: mark.certainX?.[0] ?? mark.x, right: mark.certainX?.[1] ?? mark.x, y: mark.y };
}

function endpointOutside(frame: Frame, timeline: Timeline, event: number): Endpoint {
  const { view, plotPx, lanes } = frame;
  const x = clampedTimeScale(view, plotPx)(timeline.anchorOf(event));
  const lane = lanes[timeline.laneOf(event)];
  return { left: x, right: x, y: lane ? lane.y + lane.heightPx / 2 : frame.axisPx };
}

/** Returns the nearest points of two endpoints. */
function nearestEnds(a: Endpoint, b: Endpoint): readonly [Point, Point] {
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
  if (left <= right) {
    const x = (left + right) / 2;
    return [
      { x, y: a.y },
      { x, y: b.y },
    ];
  }
  const [ax, bx] = a.right < b.left ? [a.right, b.left] : [a.left, b.right];
  return [
    { x: ax, y: a.y },
    { x: bx, y: b.y },
  ];
}

function bestBend(a: Point, b: Point, boxes: readonly Box[], frame: Frame): readonly Point[] {
  let best: readonly Point[] = [];
  let lowestCost = Infinity;
  for (const bend of BENDS_PX) {
    const points = sampleCurve(a, b, bend);
    const tip = points.at(-1);
    const hidden = points.filter((point) => isCovered(point, boxes)).length;
    const outside = points.filter(
      ({ x, y }) => x < -2 || x > frame.plotPx + 2 || y < frame.axisPx || y > frame.size.heightPx,
    ).length;
    // The tip shows the direction, so hiding it costs as much as hiding three points.
    const cost =
      hidden + 2 * outside + (tip && isCovered(tip, boxes) ? 3 : 0) + Math.abs(bend) / 100;
    if (cost < lowestCost) [best, lowestCost] = [points, cost];
  }
  return best;
}

/** Samples a quadratic curve, without the points near the marks. */
function sampleCurve(a: Point, b: Point, bend: number): readonly Point[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const middle = {
    x: (a.x + b.x) / 2 + (-(b.y - a.y) / length) * bend,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend,
  };
  const at = (t: number): Point => ({
    x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * middle.x + t ** 2 * b.x,
    y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * middle.y + t ** 2 * b.y,
  });
  const clear = (point: Point, end: Point): boolean =>
    Math.hypot(point.x - end.x, point.y - end.y) >= Math.min(CLEAR_PX, length / 4);
  return Array.from({ length: SAMPLES + 1 }, (_, i) => at(i / SAMPLES)).filter(
    (point) => clear(point, a) && clear(point, b),
  );
}

/** Returns the pieces of a curve between the labels, of two points or more. */
function visiblePieces(
  points: readonly Point[],
  boxes: readonly Box[],
): readonly (readonly Point[])[] {
  const pieces: Point[][] = [[]];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    const isHidden =
      isCovered(point, boxes) ||
      (before !== undefined && isCovered(midpoint(before, point), boxes));
    if (isHidden) pieces.push([]);
    if (!isCovered(point, boxes)) pieces.at(-1)?.push(point);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function arrowheadOf(points: readonly Point[], boxes: readonly Box[]): string | null {
  const [before, tip] = [points.at(-4), points.at(-1)];
  if (!before || !tip || isCovered(tip, boxes)) return null;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const back = { x: tip.x - dx * TIP_PX, y: tip.y - dy * TIP_PX };
  const half = TIP_PX / 2;
  const corners = [
    { x: back.x - dy * half, y: back.y + dx * half },
    { x: tip.x + dx * 2, y: tip.y + dy * 2 },
    { x: back.x + dy * half, y: back.y - dx * half },
  ];
  return corners.some((corner) => isCovered(corner, boxes)) ? null : polygon(corners);
}

/** Returns the position nearest to the curve's middle where its name covers no mark or text. */
function labelPosition(
  points: readonly Point[],
  widthPx: number,
  occupied: readonly Box[],
  frame: Frame,
): (Point & { readonly box: Box }) | null {
  const middle = points.length >> 1;
  for (let away = 0; away <= middle; away++) {
    for (const i of [middle - away, middle + away]) {
      const point = points[i];
      if (!point) continue;
      const { x, y } = point;
      const box = {
        left: x - widthPx / 2 - MARGIN_PX,
        right: x + widthPx / 2 + MARGIN_PX,
        top: y - LABEL_HEIGHT_PX / 2 - 1,
        bottom: y + LABEL_HEIGHT_PX / 2 + 1,
      };
      const isInside =
        box.left >= 0 &&
        box.right <= frame.plotPx &&
        box.top >= frame.axisPx &&
        box.bottom <= frame.size.heightPx;
      if (isInside && occupied.every((other) => !overlap(box, other))) {
        return { x, y: y + LABEL_HEIGHT_PX / 4, box };
      }
    }
  }
  return null;
}

function labelBox({ x, y, anchor, widthPx, more, dateDyPx }: Label): Box {
  const left = anchor === 'start' ? x : x - widthPx;
  return {
    left: left - MARGIN_PX,
    right: left + widthPx + MARGIN_PX,
    top: y - 12,
    bottom: y + 5 + (more ? LINE_DY_PX : dateDyPx),
  };
}

/** Returns the boxes of lane names that are in the plot, because there is no gutter. */
function laneNameBoxes({ gutterPx, lanes }: Frame, measure: MeasureText): readonly Box[] {
  if (gutterPx > 0) return [];
  const shown = lanes.filter(({ heightPx }) => heightPx > 0);
  return shown.map(({ name, y }) => ({
    left: 0,
    right: measure(name, 'title') + 8,
    top: y,
    bottom: y + 20,
  }));
}

/** Returns the box of a mark without its label. */
function markBox(mark: Mark): Box {
  const { left, right, y } = endpointOf(mark);
  const half = mark.kind === 'cluster' ? 11 : 8;
  return { left: left - half, right: right + half, top: y - half, bottom: y + half };
}

function isCovered({ x, y }: Point, boxes: readonly Box[]): boolean {
  return boxes.some(
    ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
