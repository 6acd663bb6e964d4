import { MIN_VIEW_MS, type Timeline } from '../model';
import type { Notice } from '../store';
import { clamped, type Span } from '../time';
import type { Bound } from './bounds';
import { viewWithoutBounds } from './defaults';
import { exactIn } from './exact';
import { isParamKey, nothingAsked, params, type AddressState, type ParamKey } from './params';

/** As much of a query as is read. */
const MAX_QUERY = 2048;

/** What an address asks for, repaired where it must be, and what the reader should know of that. */
export type ReadAddress = AddressState & { readonly notices: readonly Notice[] };

/**
 * Reads a query (`location.search`). Never throws; the view is always within the timeline's limits.
 * `historyState` is the `history.state` that came with it: where it holds the exact view and that
 * rounds to this address, it is used, so that Back and reload bring the same pixels.
 */
export function readAddress(
  search: string,
  timeline: Timeline,
  historyState?: unknown,
): ReadAddress {
  const query = new URLSearchParams(shortened(search));
  const bad: ParamKey[] = [];
  // Of a repeated key, `get` gives the first.
  const read = <Key extends ParamKey>(
    key: Key,
  ): ReturnType<(typeof params)[Key]['read']> | null => {
    const text = query.get(key);
    const value = text === null ? null : params[key].read(text, timeline);
    if (text !== null && value === null) bad.push(key);
    return value as ReturnType<(typeof params)[Key]['read']> | null;
  };
  read('v');
  const [from, to, event, known] = [read('from'), read('to'), read('event'), read('known')];
  const i = event === null ? null : timeline.indexOf(event);
  const selected = i === null ? null : timeline.idOf(i);
  const asked = viewOf(from, to, timeline, { selected, known });

  const notices: Notice[] = [];
  if (bad.length > 0) notices.push({ code: 'bad-parameter', what: bad.join(', ') });
  if (event !== null && i === null) notices.push({ code: 'unknown-event', what: event });
  if (asked === null) notices.push({ code: 'outside-data', what: 'from, to' });

  const view = asked ?? timeline.period;
  const exact = exactIn(historyState, timeline);
  const same =
    exact !== null &&
    writeAddress({ view: exact, selected, known }, timeline) ===
      writeAddress({ view, selected, known }, timeline);
  return { view: same ? exact : view, selected, known, notices };
}

/**
 * Writes the query that means this state, with its `?`; '' where the defaults say it all. `keep` is
 * the query in the address bar, whose parameters of others (campaign tags) stay there. A link to
 * copy is written without it.
 */
export function writeAddress(
  asked: Pick<AddressState, 'view'> & Partial<AddressState>,
  timeline: Timeline,
  keep = '',
): string {
  const state: AddressState = { ...nothingAsked, ...asked };
  const parts: string[] = [];
  for (const [key, param] of Object.entries(params)) {
    const text = param.write(state, timeline);
    // Unescaped: every text of the grammar is made of letters, digits, hyphens and colons.
    if (text !== null) parts.push(`${key}=${text}`);
  }
  for (const part of shortened(keep).split('&')) {
    const [key] = new URLSearchParams(part).keys();
    if (key !== undefined && !isParamKey(key)) parts.push(part);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The view that two bounds ask for, repaired; null where it lies outside the data altogether. */
function viewOf(
  from: Bound | null,
  to: Bound | null,
  timeline: Timeline,
  { selected, known }: Pick<AddressState, 'selected' | 'known'>,
): Span | null {
  if (!from && !to) return viewWithoutBounds(timeline, selected, known);
  const { limits } = timeline;
  const { period } = timeline.core;
  let { start, end } = { start: from?.from ?? period.start, end: to?.to ?? period.end };
  if (start >= end) {
    if (from && to) [start, end] = [to.from, from.to];
    // The one that is given lies past the period, where there may still be something to see.
    else if (from) end = limits.end;
    else start = limits.start;
  }
  if (start >= limits.end || end <= limits.start) return null;
  // Each bound by itself: the one that is good stays where it was asked to be.
  start = Math.max(start, limits.start);
  end = Math.min(end, limits.end);
  return clamped({ start, end }, limits, MIN_VIEW_MS);
}

/** A query without its `?`, cut between two parameters where it is too long. */
function shortened(search: string): string {
  const query = search.replace(/^\?/, '');
  if (query.length <= MAX_QUERY) return query;
  return query.slice(0, Math.max(0, query.lastIndexOf('&', MAX_QUERY)));
}
