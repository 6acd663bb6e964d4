/**
 * The grammar of addresses: one row for each parameter. Links live for ever, so a row is never
 * removed and never means something else; a grammar that breaks with this one raises `v`.
 */
import type { Timeline } from '../model';
import { parseDate, type Span } from '../time';
import { readBound, writeBounds } from './bounds';
import { viewWithoutBounds } from './defaults';

/** What an address says of a timeline. */
export type AddressState = {
  readonly view: Span;
  /** The opened event's id. */
  readonly selected: string | null;
  /** The day that is gone back to, `YYYY-MM-DD`. */
  readonly known: string | null;
};

/** What goes without saying, but for the view. */
export const nothingAsked = { selected: null, known: null } as const;

type Param = {
  /** Null where the text is not of the grammar; the parameter is then ignored, with a notice. */
  readonly read: (text: string, timeline: Timeline) => unknown;
  /** Null where it goes without saying. */
  readonly write: (state: AddressState, timeline: Timeline) => string | null;
};

/** The version of this grammar. An address without `v` is of version 1. */
const VERSION = 1;

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
    read: (text) => (/^[a-z0-9][a-z0-9-]{0,63}$/.test(text) ? text : null),
    write: ({ selected }) => selected,
  },
  known: {
    // A day of the calendar, no month or year.
    read: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && parseDate(text) ? text : null),
    write: ({ known }) => known,
  },
} as const satisfies { readonly [key: string]: Param };

export type ParamKey = keyof typeof params;

export function isParamKey(key: string): key is ParamKey {
  return Object.hasOwn(params, key);
}

function bounds({ view, selected, known }: AddressState, timeline: Timeline) {
  const implied = viewWithoutBounds(timeline, selected, known);
  if (view.start === implied.start && view.end === implied.end) return null;
  return writeBounds(view, timeline.limits, timeline.core.timeZone);
}
