/**
 * Pages that the build writes have addresses of their own, and each stands for a query:
 * `/LANG/e/ID/` for `?event=ID`, `/LANG/r/SLUG/` for the bounds of that named range. So there is one
 * grammar, and what a page shows is what its address says.
 */
import { eventsWithPages, ID_SOURCE, type Timeline } from '../model';
import { writeAddress } from './address';
import type { AddressState } from './params';

/** An address with its path understood. */
export type ResolvedPath = {
  /** The folder that the page stands in, or below; it takes any query itself. */
  readonly folder: string;
  /** What path and query ask for, as one query. Where both speak, the query has its way. */
  readonly query: string;
};

/** What comes before, the kind of page, and the name of what it shows. */
const PAGE = new RegExp(`^(.*/)?([er])/(${ID_SOURCE})/?(?:index\\.html)?$`);

/** Reads a path; `base` is the folder of the site, with a slash at both ends. */
export function resolvePath(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  base: string,
  timeline: Timeline,
): ResolvedPath {
  const root = pathname.startsWith(base) ? base : '/';
  const [, folder = '', kind, name = ''] = PAGE.exec(pathname.slice(root.length)) ?? [];
  if (kind === undefined) return { folder: pathname, query: search };
  const impliedQuery = kind === 'e' ? `?event=${name}` : queryOfRange(name, timeline);
  const explicitParams = new URLSearchParams(search);
  const impliedKeys = [...new URLSearchParams(impliedQuery).keys()].filter(
    (key) => !explicitParams.has(key),
  );
  const parts = impliedQuery
    .slice(1)
    .split('&')
    .filter((part) => impliedKeys.some((key) => part.startsWith(`${key}=`)));
  if (search.length > 1) parts.push(search.slice(1));
  return { folder: root + folder, query: parts.length === 0 ? '' : `?${parts.join('&')}` };
}

/**
 * What follows the folder of a language in the address of a state: the page that shows exactly this,
 * where there is one, else its query.
 */
export function canonicalPath(
  state: Pick<AddressState, 'view'> & Partial<AddressState>,
  timeline: Timeline,
): string {
  const query = writeAddress(state, timeline);
  const [, id = ''] = /^\?event=([^&]+)$/.exec(query) ?? [];
  if (eventsWithPages(timeline).has(id)) return `e/${id}/`;
  const range = timeline.core.ranges.find(({ slug }) => queryOfRange(slug, timeline) === query);
  return range && query !== '' ? `r/${range.slug}/` : query;
}

/** The query that a named range means; '' where there is none of that name. */
function queryOfRange(slug: string, timeline: Timeline): string {
  const range = timeline.core.ranges.find((one) => one.slug === slug);
  return range ? writeAddress({ view: range.span }, timeline) : '';
}
