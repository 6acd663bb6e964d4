import type { Filter, Timeline } from '../model';
import type { Notice } from '../store';
import { viewWithoutBounds } from './defaults';
import { exactIn } from './exact';
import { migrate } from './migrations';
import { isParamKey, nothingAsked, params, type AddressState, type ParamKey } from './params';
import { repaired } from './repaired';

/** As much of a query as is read, and is written. */
const MAX_QUERY = 2048;

/** What an address asks for, repaired where it must be, and what the reader should know of that. */
export type ReadAddress = AddressState & { readonly notices: readonly Notice[] };

/**
 * Reads a query (`location.search`). Never throws; the view is always within the timeline's limits.
 * `historyState` is the `history.state` that came with it: where it holds the exact ranges and they
 * round to this address, they are used, so that Back and reload bring the same pixels.
 */
export function readAddress(
  search: string,
  timeline: Timeline,
  historyState?: unknown,
): ReadAddress {
  const query = new URLSearchParams(shortened(search));
  migrate(query);
  const bad: ParamKey[] = [];
  const unknown: string[] = [];
  // Of a repeated key, `get` gives the first.
  const read = <Key extends ParamKey>(
    key: Key,
  ): ReturnType<(typeof params)[Key]['read']> | null => {
    const text = query.get(key);
    const value =
      text === null ? null : params[key].read(text, timeline, (choice) => unknown.push(choice));
    if (text !== null && value === null) bad.push(key);
    return value as ReturnType<(typeof params)[Key]['read']> | null;
  };
  read('v');
  const [from, to, event, known] = [read('from'), read('to'), read('event'), read('known')];
  const i = event === null ? null : timeline.indexOf(event);
  const selected = i === null ? null : timeline.idOf(i);
  const asked =
    from || to ? repaired(from, to, timeline) : viewWithoutBounds(timeline, selected, known);
  const none = nothingAsked;
  const rest = {
    selected,
    known,
    compared: read('with'),
    toScale: read('scale') !== null,
    since: read('since'),
    zone: read('zone'),
    theme: read('theme'),
    grouping: read('group') ?? none.grouping,
    folded: read('fold') ?? none.folded,
    filter: {
      lanes: read('lanes') ?? [],
      statuses: read('statuses') ?? [],
      actors: read('actors') ?? [],
      places: read('places') ?? [],
      tags: read('tags') ?? [],
      sources: read('sources') ?? [],
      q: read('q') ?? '',
    } satisfies Filter,
  };

  const notices: Notice[] = [];
  if (bad.length > 0) notices.push({ code: 'bad-parameter', what: bad.join(', ') });
  if (unknown.length > 0) notices.push({ code: 'unknown-choice', what: unknown.join(', ') });
  if (event !== null && i === null) notices.push({ code: 'unknown-event', what: event });
  if (asked === null) notices.push({ code: 'outside-data', what: 'from, to' });

  const state: AddressState = { ...rest, view: asked ?? timeline.period };
  const exact = { ...state, ...exactIn(historyState, timeline) };
  const isSame = writeAddress(exact, timeline) === writeAddress(state, timeline);
  return { ...(isSame ? exact : state), notices };
}

/**
 * Writes the query that means this state, with its `?`; '' where the defaults say it all. A
 * parameter that would make it longer than is read is left out. `keep` is
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
  let length = 0;
  for (const [key, param] of Object.entries(params)) {
    const text = param.write(state, timeline);
    const part = `${key}=${text}`;
    if (text === null || length + part.length > MAX_QUERY) continue;
    parts.push(part);
    length += part.length + 1;
  }
  for (const part of shortened(keep).split('&')) {
    const [key] = new URLSearchParams(part).keys();
    if (key !== undefined && !isParamKey(key)) parts.push(part);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A query without its `?`, cut between two parameters where it is too long. */
function shortened(search: string): string {
  const query = search.replace(/^\?/, '');
  if (query.length <= MAX_QUERY) return query;
  return query.slice(0, Math.max(0, query.lastIndexOf('&', MAX_QUERY)));
}
