/** What the map shows for a visible range: marks, areas, labels and arrows. */
import { rollups } from 'd3';

import type { MapArrow, MapGroup, MapLabel, MapView, PlaceEvents } from '../../layout';
import type { CompiledMap, Timeline } from '../../model';
import type { Span } from '../../time';
import type { Instance } from '../context/instanceContext';
import type { MapArea } from './MapAreas';
import { markRadius, type MapMark } from './MapMarks';
import type { MapLayout } from './mapParts';
import type { MapScene } from './scene';

const DOUBTFUL = new Set(['claimed', 'disputed']);

/** A scale near to another. Groups and labels change at such scales alone, not in each frame. */
export function steadyScale(k: number): number {
  return 2 ** (Math.round(Math.log2(k) * 4) / 4);
}

/** The marks at a scale, in their roving order. */
export function marksOf(
  instance: Pick<Instance, 'timeline' | 't'>,
  layout: MapLayout,
  map: CompiledMap,
  scene: MapScene,
  events: readonly PlaceEvents[],
  k: number,
  selected: string | null,
): readonly MapMark[] {
  const { timeline, t } = instance;
  const groups = layout.groupPlaces({
    places: map.places,
    positions: scene.positions,
    events,
    k,
    compare: compareIn(timeline),
  });
  const opened = selected === null ? null : timeline.indexOf(selected);
  return layout.inOrder(groups, timeline).map((group): MapMark => ({
    ...group,
    label: `${group.name}: ${t('count.events', { n: group.now.length || group.before.length })}`,
    lanes: rollups(
      group.now,
      (own) => own.length,
      (event) => timeline.laneOf(event),
    ),
    isDoubtful:
      group.now.length > 0 && group.now.every((event) => DOUBTFUL.has(timeline.statusOf(event))),
    hasSelected: opened !== null && (group.now.includes(opened) || group.before.includes(opened)),
  }));
}

function compareIn({ anchorOf }: Pick<Timeline, 'anchorOf'>): (a: number, b: number) => number {
  return (a, b) => anchorOf(a) - anchorOf(b) || a - b;
}

/** With more marks than this, those far out of view are not drawn. */
const MOST_MARKS = 300;
/** Marks this near to the view are drawn already, so that a drag does not draw in each frame. */
const NEAR_PX = 512;

/** So far (px) the view moves before other marks are drawn. */
export const NEAR_STEP_PX = NEAR_PX / 2;

/** The marks in view and around it. `key` is that of a mark that is always drawn. */
export function marksNear(
  marks: readonly MapMark[],
  { k, x, y }: MapView,
  { widthPx, heightPx }: MapScene['size'],
  key: string | null,
): readonly MapMark[] {
  if (marks.length <= MOST_MARKS) return marks;
  return marks.filter((mark) => {
    const [px, py] = [mark.x * k + x, mark.y * k + y];
    const isNear =
      px > -NEAR_PX && px < widthPx + NEAR_PX && py > -NEAR_PX && py < heightPx + NEAR_PX;
    return isNear || mark.key === key;
  });
}

/** The places that are areas, the largest first, so that a smaller one stays in sight. */
export function areasOf(
  timeline: Timeline,
  map: CompiledMap,
  scene: MapScene,
  events: readonly PlaceEvents[],
): readonly MapArea[] {
  return events
    .filter(
      ({ place, now, before }) =>
        map.places[place]?.shape !== 'point' && now.length + before.length > 0,
    )
    .toSorted((a, b) => (scene.radii[b.place] ?? 0) - (scene.radii[a.place] ?? 0))
    .map(({ place, now }) => {
      const lanes = new Set(now.map((event) => timeline.laneOf(event)));
      const [lane = null] = lanes;
      return { place, lane: lanes.size === 1 ? lane : null, isBright: now.length > 0 };
    });
}

/** The labels of marks, relative to them, and of countries. */
export function labelsOf(
  { measure }: Pick<Instance, 'measure'>,
  layout: MapLayout,
  scene: MapScene,
  marks: readonly MapMark[],
  k: number,
  nameOf: (code: string) => string,
): { readonly places: ReadonlyMap<string, MapLabel>; readonly countries: readonly MapLabel[] } {
  const byWeight = marks.toSorted((a, b) => b.now.length - a.now.length);
  const at = new Map(marks.map((mark) => [mark.key, mark]));
  const labels = layout.mapLabels(
    byWeight.map((mark) => ({
      key: mark.key,
      text: mark.name,
      x: mark.x * k,
      y: mark.y * k,
      r: markRadius(mark),
    })),
    scene.countries
      .filter(({ r }) => r * k > 14)
      .map(({ code, at: [x, y], r }) => ({
        key: code,
        text: nameOf(code),
        x: x * k,
        y: y * k,
        r: r * k,
      })),
    { widthPx: scene.size.widthPx * k, heightPx: scene.size.heightPx * k },
    measure,
  );
  const places = labels.places.map((label): [string, MapLabel] => {
    const mark = at.get(label.key) as MapGroup;
    return [label.key, { ...label, x: label.x - mark.x * k, y: label.y - mark.y * k }];
  });
  return { places: new Map(places), countries: labels.countries };
}

type NamedArrow = MapArrow & { readonly key: string; readonly isStated: boolean };

/**
 * The ways of the events in the visible range, and the relations of one event, or of all, between
 * different places.
 */
export function arrowsOf(
  timeline: Timeline,
  layout: MapLayout,
  map: CompiledMap,
  scene: MapScene,
  shown: ReadonlySet<number>,
  related: number | 'all' | null,
  k: number,
): readonly NamedArrow[] {
  const placesOf = (event: number): readonly number[] => map.events[timeline.idOf(event)] ?? [];
  const arrow = (key: string, from = -1, to = -1, isStated = true): readonly NamedArrow[] => {
    const [start, end] = [map.places[from], map.places[to]];
    const drawn = start && end && layout.arrowOf(start.at, end.at, scene.projection, k);
    return drawn ? [{ ...drawn, key, isStated }] : [];
  };
  const ways = [...shown].flatMap((event) => {
    const id = timeline.idOf(event);
    const route = map.routes[id] ?? [];
    return route.slice(1).flatMap((to, i) => arrow(`${id} ${i}`, route[i], to));
  });
  const relations =
    related === null
      ? []
      : timeline.core.relations.flatMap(([from, to, type, stated]) => {
          const isAsked = related === 'all' || from === related || to === related;
          const [start, end] = [placesOf(from), placesOf(to)];
          const isApart = !start.some((place) => end.includes(place));
          if (!isAsked || !isApart) return [];
          const key = `${timeline.idOf(from)} ${type} ${timeline.idOf(to)}`;
          return arrow(key, start[0], end[0], stated);
        });
  return [...ways, ...relations];
}

/** The indexes of the layers that hold somewhere in a range. */
export function layersIn({ layers }: CompiledMap, { start, end }: Span): readonly number[] {
  return layers.flatMap((layer, i) =>
    layer.start < end && (layer.end ?? Infinity) > start ? [i] : [],
  );
}
