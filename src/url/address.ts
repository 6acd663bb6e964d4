import type { Filter, Timeline } from '../model';
import type { Notice } from '../store';
import { impliedView } from './impliedView';
import { fromHistoryState } from './historyState';
import { migrate } from './migrations';
import {
  isParamKey,
  defaultAddressState,
  params,
  type AddressState,
  type ParamKey,
} from './params';
import { normalizeRange } from './bounds/normalizeRange';

/** The longest query that is read or written, in characters. */
const MAX_QUERY_LENGTH = 2048;

/** The state that an address means, after repairs, and notices about what was wrong with it. */
export type ReadAddress = AddressState & { readonly notices: readonly Notice[] };

/**
 * Reads a query (`location.search`). Never throws. The view is always within the timeline's limits.
 * If `historyState`, the entry's `history.state`, has exact spans that round to this address, they
 * are used, so that Back and a reload show the same pixels.
 */
export function readAddress(
  search: string,
  timeline: Timeline,
  historyState?: unknown,
): ReadAddress {
  const query = new URLSearchParams(truncateQuery(search));
  migrate(query);
  const badKeys: ParamKey[] = [];
  const unknownChoices: string[] = [];
  // `get` returns the first value of a repeated key.
  const read = <Key extends ParamKey>(
    key: Key,
  ): ReturnType<(typeof params)[Key]['read']> | null => {
    const text = query.get(key);
    const value =
      text === null
        ? null
        : params[key].read(text, timeline, (choice) => unknownChoices.push(choice));
    if (text !== null && value === null) badKeys.push(key);
    return value as ReturnType<(typeof params)[Key]['read']> | null;
  };
  read('v');
  const [from, to, event, asKnownOn] = [read('from'), read('to'), read('event'), read('known')];
  const wholePeriod = read('range') === null ? null : timeline.period;
  const i = event === null ? null : timeline.indexOf(event);
  const selected = i === null ? null : timeline.idOf(i);
  const requestedView =
    from || to
      ? normalizeRange(from, to, timeline)
      : (wholePeriod ?? impliedView(timeline, selected, asKnownOn));
  const defaults = defaultAddressState;
  const otherState = {
    selected,
    asKnownOn,
    comparedSpan: read('with'),
    gaps: read('gaps'),
    isSameScale: read('scale') !== null,
    measuredFrom: read('since'),
    showsAllRelations: read('connections') !== null,
    map: read('map'),
    zone: read('zone'),
    reading: read('view'),
    theme: read('theme'),
    axis: read('axis'),
    grouping: read('group') ?? defaults.grouping,
    collapsedLanes: read('fold') ?? defaults.collapsedLanes,
    filter: {
      lanes: read('lanes') ?? [],
      statuses: read('statuses') ?? [],
      actors: read('actors') ?? [],
      places: read('places') ?? [],
      tags: read('tags') ?? [],
      sources: read('sources') ?? [],
      query: read('q') ?? '',
    } satisfies Filter,
  };

  const notices: Notice[] = [];
  if (badKeys.length > 0) notices.push({ code: 'bad-parameter', subject: badKeys.join(', ') });
  if (unknownChoices.length > 0)
    notices.push({ code: 'unknown-choice', subject: unknownChoices.join(', ') });
  if (event !== null && i === null) notices.push({ code: 'unknown-event', subject: event });
  if (requestedView === null) notices.push({ code: 'outside-data', subject: 'from, to' });

  const state: AddressState = { ...otherState, view: requestedView ?? timeline.period };
  const exact = { ...state, ...fromHistoryState(historyState, timeline) };
  const isSame = writeAddress(exact, timeline) === writeAddress(state, timeline);
  return { ...(isSame ? exact : state), notices };
}

/**
 * Writes the query that means a state, with its `?`; '' if the state is the default. It leaves out
 * a parameter that would make the query too long to be read. `currentQuery` is the query in the
 * address bar, whose foreign parameters (such as campaign tags) are appended. A link to copy has
 * none.
 */
export function writeAddress(
  partialState: Pick<AddressState, 'view'> & Partial<AddressState>,
  timeline: Timeline,
  currentQuery = '',
): string {
  const state: AddressState = { ...defaultAddressState, ...partialState };
  const parts: string[] = [];
  let length = 0;
  for (const [key, param] of Object.entries(params)) {
    const text = param.write(state, timeline);
    // A hyphen at the end of a link in running text is not taken for a part of the link.
    const part = `${key}=${text}`.replace(/-$/, '%2D');
    if (text === null || length + part.length > MAX_QUERY_LENGTH) continue;
    parts.push(part);
    length += part.length + 1;
  }
  for (const part of truncateQuery(currentQuery).split('&')) {
    const [key] = new URLSearchParams(part).keys();
    if (key !== undefined && !isParamKey(key)) parts.push(part);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Removes the `?`, and cuts a query that is too long between two parameters. */
function truncateQuery(search: string): string {
  const query = search.replace(/^\?/, '');
  if (query.length <= MAX_QUERY_LENGTH) return query;
  return query.slice(0, Math.max(0, query.lastIndexOf('&', MAX_QUERY_LENGTH)));
}
