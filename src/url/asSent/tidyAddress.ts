import { loadQueryAsWritten } from '../lazy';
import { isParamKey, paramKeys } from '../params';

const DATE = String.raw`(?:-?\d{4}|Y-?\d{5,11})(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?Z?)?)?)?`;
const DATES = new RegExp(`^${DATE}(?:,${DATE})?$`);
const IDS = /^[a-z\d,-]*$/;
const POSITION = /^[\d,.-]*$/;
const DATE_KEYS: ReadonlySet<string> = new Set(['from', 'to', 'known', 'with']);
/** A parameter inside another one: its `&` or its `=` is escaped. */
const HIDDEN_PARAMETER = new RegExp(`(?:^|[^a-z_])(?:${paramKeys.join('|')})(?:=|%)`, 'i');
/** A fragment that is the rest of a query: `&#038;` is `&` as WordPress writes it. */
const REST_OF_QUERY = /^#(?:0*38|x0*26);/i;

/** A longer query is not rewritten, in characters. Of a longer query the app reads a part. */
const MAX_LENGTH = 4096;

/** Whether a query has a spelling that the app does not write. It may still be readable. */
export function isOdd(search: string): boolean {
  const isOddPart = ([key, value]: readonly [string, string]): boolean => {
    if (!isParamKey(key)) return HIDDEN_PARAMETER.test(`${key}=${value}`);
    // Its last escape was cut off.
    if (key === 'q') return value.endsWith('\ufffd');
    return !(DATE_KEYS.has(key) ? DATES : key === 'map' ? POSITION : IDS).test(value);
  };
  return /[^a-z\d]$|%.?$|,,/i.test(search) || [...new URLSearchParams(search)].some(isOddPart);
}

/**
 * Rewrites an odd query as the app writes it, with code that is loaded for it. Returns the query
 * itself if that fails: reading it adds a notice.
 */
export async function tidyQuery(search: string): Promise<string> {
  if (search.length > MAX_LENGTH || !isOdd(search)) return search;
  try {
    return (await loadQueryAsWritten())(search);
  } catch {
    return search;
  }
}

/** Returns the page's query as the app writes it, and puts it into the address bar. */
export async function tidyAddress({ location, history }: Window): Promise<string> {
  const { pathname, search, hash } = location;
  const isWhole = !REST_OF_QUERY.test(hash);
  const query = await tidyQuery(isWhole ? search : search + hash);
  try {
    if (query !== search)
      history.replaceState(history.state, '', pathname + query + (isWhole ? hash : ''));
  } catch {
    // A sandbox without an origin refuses this. Only the address is odd then.
  }
  return query;
}
