/**
 * The grammar of addresses: one row for each parameter. Links live for ever, so a row is never
 * removed and never means something else; a grammar that breaks with this one raises `VERSION`.
 */
import { groupings, ID_PATTERN, statuses, type FacetKind, type Timeline } from '../model';
import { defaultChoices, themes, zoneChoices, type Choices } from '../store';
import { parseDate, type Span } from '../time';
import { readBound, writeBounds } from './bounds';
import { impliedView } from './impliedView';
import { readList, readText, writeList, writeText } from './lists';
import { VERSION } from './migrations';
import { readComparedSpan } from './normalizeRange';

/** What an address says of a timeline. */
export type AddressState = Choices & {
  readonly view: Span;
  /** The opened event's id. */
  readonly selected: string | null;
  /** The day that is gone back to, `YYYY-MM-DD`. */
  readonly asKnownOn: string | null;
};

/** What goes without saying, but for the view. */
export const defaultAddressState = { selected: null, asKnownOn: null, ...defaultChoices } as const;

type Param = {
  /**
   * Null where the text is not of the grammar; the parameter is then ignored, with a notice. Of a
   * list a single choice that there is not is told to `ignore`.
   */
  readonly read: (text: string, timeline: Timeline, ignore: (choice: string) => void) => unknown;
  /** Null where it goes without saying. Escaped, as it stands in the address. */
  readonly write: (state: AddressState, timeline: Timeline) => string | null;
};

const oneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (text: string): Choice | null =>
    choices.find((one) => one === text) ?? null;

/** A list of the filter. Which ids there are is known at once, or once the facets have come. */
const facet = (
  kind: FacetKind,
  known?: (timeline: Timeline) => readonly string[],
): { read: (...asked: Parameters<Param['read']>) => readonly string[] | null } & Pick<
  Param,
  'write'
> => ({
  read: (text, timeline, ignore) => readList(text, ignore, known?.(timeline)),
  write: ({ filter }) => writeList(filter[kind]),
});

/** In the order in which they are written. */
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
  event: {
    read: (text) => (ID_PATTERN.test(text) ? text : null),
    write: ({ selected }) => selected,
  },
  known: {
    // A day of the calendar, no month or year.
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
  zone: { read: oneOf(zoneChoices), write: ({ zone }) => zone },
  theme: { read: oneOf(themes), write: ({ theme }) => theme },
  group: {
    read: oneOf(groupings),
    write: ({ grouping }) => (grouping === defaultChoices.grouping ? null : grouping),
  },
  // Which lanes there are the grouping says; one that there is not is as if it were not folded.
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
  if (view.start === implied.start && view.end === implied.end) return null;
  return writeBounds(view, timeline.limits, timeline.core.timeZone);
}

/** Every key of the grammar. */
export const paramKeys = Object.keys(params) as readonly ParamKey[];
