/**
 * The grammar of addresses, with one row for each parameter. Links live forever, so a row is never
 * removed and never changes its meaning. A breaking change raises `VERSION`.
 *
 * A new parameter also needs its fact in store/choices.ts, a line of `readAddress` in address.ts, a
 * write mode in syncUrl.ts, and its key in app/entries/boot.ts and embed/boot.ts if it changes the
 * drawing.
 */
import { groupings, ID_PATTERN, statuses, type FacetKind, type Timeline } from '../model';
import {
  axes,
  defaultChoices,
  gapChoices,
  readings,
  themes,
  zoneChoices,
  type Choices,
} from '../store';
import { parseDate, type Span } from '../time';
import { readBound, writeBounds } from './bounds/bounds';
import { impliedView } from './impliedView';
import { readList, readText, writeList, writeText } from './lists';
import { VERSION } from './migrations';
import { readComparedSpan } from './bounds/normalizeRange';

/** The state that an address means. */
export type AddressState = Choices & {
  readonly view: Span;
  /** The opened event's id. */
  readonly selected: string | null;
  /** The day of an earlier state, `YYYY-MM-DD`; null: now. */
  readonly asKnownOn: string | null;
};

/** The defaults. The default of the view depends on the rest: see `impliedView`. */
export const defaultAddressState = { selected: null, asKnownOn: null, ...defaultChoices } as const;

type Param = {
  /**
   * Reads a value; null if the text is malformed: then the parameter is ignored, with a notice.
   * Passes unknown choices of a list to `ignore`.
   */
  readonly read: (text: string, timeline: Timeline, ignore: (choice: string) => void) => unknown;
  /** Writes a value, escaped; null if it is the default. */
  readonly write: (state: AddressState, timeline: Timeline) => string | null;
};

const oneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (text: string): Choice | null =>
    choices.find((choice) => choice === text) ?? null;

/**
 * A list of the filter. Without `known`, its ids are checked later, when the facets have loaded.
 */
const facet = (
  kind: FacetKind,
  known?: (timeline: Timeline) => readonly string[],
): { read: (...args: Parameters<Param['read']>) => readonly string[] | null } & Pick<
  Param,
  'write'
> => ({
  read: (text, timeline, ignore) => readList(text, ignore, known?.(timeline)),
  write: ({ filter }) => writeList(filter[kind]),
});

/** The parameters, in the order in which they are written. */
export const params = {
  v: {
    read: (text) => (text === String(VERSION) ? VERSION : null),
    write: () => null,
  },
  from: {
    read: (text, { core }) => readBound(text, core.timeZone),
    write: (state, timeline) => bounds(state, timeline)?.from ?? null,
  },
  to: {
    read: (text, { core }) => readBound(text, core.timeZone),
    write: (state, timeline) => bounds(state, timeline)?.to ?? null,
  },
  // The whole period, which no days say exactly. Written if an address without bounds means another
  // range. Bounds take precedence.
  range: {
    read: oneOf(['all']),
    write: (state, timeline) => (isWholeInsteadOfOpening(state, timeline) ? 'all' : null),
  },
  event: {
    read: (text) => (ID_PATTERN.test(text) ? text : null),
    write: ({ selected }) => selected,
  },
  known: {
    // A day, not a month or a year.
    read: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && parseDate(text) ? text : null),
    write: ({ asKnownOn }) => asKnownOn,
  },
  with: {
    read: readComparedSpan,
    write: ({ comparedSpan }, { limits, core }) => {
      const written = comparedSpan && writeBounds(comparedSpan, limits, core.timeZone);
      return written && `${written.from},${written.to}`;
    },
  },
  scale: {
    read: oneOf(['same']),
    write: ({ comparedSpan, isSameScale }) => (comparedSpan && isSameScale ? 'same' : null),
  },
  since: {
    read: (text, timeline) => {
      const i = timeline.indexOf(text);
      return i === null ? null : timeline.idOf(i);
    },
    write: ({ measuredFrom }) => measuredFrom,
  },
  connections: {
    read: oneOf(['all']),
    write: ({ showsAllRelations }) => (showsAllRelations ? 'all' : null),
  },
  // The whole map, or the latitude and longitude of its middle and its scale.
  map: {
    read: (text) =>
      /^(?:1|-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?,\d{1,4}(?:\.\d+)?)$/.test(text) ? text : null,
    write: ({ map }) => map,
  },
  zone: { read: oneOf(zoneChoices), write: ({ zone }) => zone },
  gaps: { read: oneOf(gapChoices), write: ({ gaps }) => gaps },
  view: { read: oneOf(readings), write: ({ reading }) => reading },
  theme: { read: oneOf(themes), write: ({ theme }) => theme },
  axis: { read: oneOf(axes), write: ({ axis }) => axis },
  group: {
    read: oneOf(groupings),
    write: ({ grouping }) => (grouping === defaultChoices.grouping ? null : grouping),
  },
  // Valid lane ids depend on the grouping, so they are not checked here. Unknown ids have no
  // effect.
  fold: {
    read: (text, _, ignore) => readList(text, ignore),
    write: ({ collapsedLanes }) => writeList(collapsedLanes),
  },
  lanes: facet('lanes', ({ core }) => core.lanes.map(({ id }) => id)),
  statuses: facet('statuses', () => statuses),
  actors: facet('actors'),
  places: facet('places'),
  tags: facet('tags'),
  sources: facet('sources'),
  q: { read: readText, write: ({ filter }) => writeText(filter.query) },
} as const satisfies { readonly [key: string]: Param } & { readonly [kind in FacetKind]: Param };

export type ParamKey = keyof typeof params;

export function isParamKey(key: string): key is ParamKey {
  return Object.hasOwn(params, key);
}

function bounds({ view, selected, asKnownOn }: AddressState, timeline: Timeline) {
  const implied = impliedView(timeline, selected, asKnownOn);
  if (isSameSpan(view, implied) || (timeline.core.opens && isSameSpan(view, timeline.period)))
    return null;
  return writeBounds(view, timeline.limits, timeline.core.timeZone);
}

function isWholeInsteadOfOpening(
  { view, selected, asKnownOn }: AddressState,
  timeline: Timeline,
): boolean {
  if (!timeline.core.opens || !isSameSpan(view, timeline.period)) return false;
  return !isSameSpan(view, impliedView(timeline, selected, asKnownOn));
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Every key of the grammar. */
export const paramKeys = Object.keys(params) as readonly ParamKey[];
