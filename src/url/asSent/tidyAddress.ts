import { loadQueryAsWritten } from '../lazy';
import { isParamKey, paramKeys } from '../params';

const DATE = String.raw`-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\dZ?)?)?)?`;
const DATES = new RegExp(`^${DATE}(?:,${DATE})?$`);
const IDS = /^[a-z\d,-]*$/;
const DATE_KEYS: ReadonlySet<string> = new Set(['from', 'to', 'known', 'with']);
/** A parameter inside another one: its `&` or its `=` is escaped. */
const HIDDEN_PARAMETER = new RegExp(`(?:^|[^a-z_])(?:${paramKeys.join('|')})(?:=|%)`, 'i');
/** A fragment that is the rest of a query: `&#038;` is `&` as WordPress writes it. */
const REST_OF_QUERY = /^#(?:0*38|x0*26);/i;

/** A longer query is not rewritten, in characters. Of a longer query the app reads a part. */
const MAX_LENGTH = 4096;

/** Whether a query has a spelling that the app does not write. It may still be readable. */
export function isOdd(search: string): boolean {
  const isOddPart = ([key, value]: readonly [string, string]): boolean =>
    isParamKey(key)
      ? key !== 'q' && !(DATE_KEYS.has(key) ? DATES : IDS).test(value)
      : HIDDEN_PARAMETER.test(`${key}=${value}`);
  return /[^a-z\d]$/i.test(search) || [...new URLSearchParams(search)].some(isOddPart);
}

/**
 * Returns the page's query as the app writes it, and puts it into the address bar. An odd query is
 * rewritten by code that is loaded for it. Returns the query itself if that fails: reading it adds
 * a notice.
 */
export async function tidyAddress({ location, history }: Window): Promise<string> {
  const { pathname, search, hash } = location;
  const isWhole = !REST_OF_QUERY.test(hash);
  if (search.length > MAX_LENGTH || (isWhole && !isOdd(search))) return search;
  try {
    const queryAsWritten = await loadQueryAsWritten();
    const written = queryAsWritten(isWhole ? search : search + hash);
    const address = pathname + written + (isWhole ? hash : '');
    // A sandbox without an origin refuses this. Only the address is odd then.
    try {
      if (written !== search) history.replaceState(history.state, '', address);
    } catch {}
    return written;
  } catch {
    return search;
  }
}
