/**
 * Translates between the paths of written pages and queries: `/LANG/e/ID/` means `?event=ID`, and
 * `/LANG/r/SLUG/` means the bounds of that named range. So addresses have a single grammar.
 */
import { eventsWithPages, ID_SOURCE, type Timeline } from '../model';
import { writeAddress } from './address';
import { writeViewBounds } from './bounds/bounds';
import type { AddressState } from './params';

/** A path and query, resolved to a folder and one query. */
export type ResolvedPath = {
  /** The folder of the page with all queries: the page's own, or the one above it. */
  readonly folder: string;
  /** What path and query mean together, as a query. The query overrides the path. */
  readonly query: string;
};

/** Groups: the folder, the kind of page, and the id or slug. Some hosts ignore the case. */
const PAGE = new RegExp(`^(.*/)?([er])/(${ID_SOURCE})/?(?:index\\.html)?$`, 'i');

/** Reads a path; `base` is the folder of the site, with a slash at both ends. */
export function resolvePath(
  { pathname: sentPath, search }: { readonly pathname: string; readonly search: string },
  base: string,
  timeline: Timeline,
): ResolvedPath {
  // Some hosts serve a page under its escaped path too, and with slashes more than once.
  const pathname = sentPath.replaceAll(/(?:%2F|\/)+/gi, '/');
  const root = pathname.startsWith(base) ? base : '/';
  const [, folder = '', kind, nameAsSent = ''] = PAGE.exec(pathname.slice(root.length)) ?? [];
  if (kind === undefined) return { folder: pathname, query: search };
  const name = nameAsSent.toLowerCase();
  const impliedQuery = kind.toLowerCase() === 'e' ? `?event=${name}` : queryOfRange(name, timeline);
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
 * The end of a state's address, after the folder of the language: the path of the written page that
 * shows exactly this state, else a query.
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

/** The query that a named range means; '' if there is no such range. */
function queryOfRange(slug: string, timeline: Timeline): string {
  const range = timeline.core.ranges.find((named) => named.slug === slug);
  if (!range) return '';
  // Also for the range that the dataset opens with: on its page, an event keeps the page's range.
  const { from, to } = writeViewBounds(range.span, timeline);
  return `?from=${from}&to=${to}`.replace(/-$/, '%2D');
}
