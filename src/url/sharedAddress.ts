import type { Timeline } from '../model';
import { impliedView } from './impliedView';
import type { AddressState } from './params';
import { canonicalPath } from './pagePath';

/**
 * The address of a state for a reader to copy: the written page that shows exactly this state, else
 * a query without defaults and foreign parameters. `base` is the folder of the site. A null
 * `locale` leaves the language to the receiver. Without `hasRange`, the view is the one that the
 * rest implies.
 */
export function sharedAddress(
  { view, ...otherState }: Pick<AddressState, 'view'> & Partial<AddressState>,
  timeline: Timeline,
  options: { readonly base: string; readonly locale: string | null; readonly hasRange: boolean },
): string {
  const { base, locale, hasRange } = options;
  const { selected = null, asKnownOn = null } = otherState;
  const implied = impliedView(timeline, selected, asKnownOn);
  const sharedView = hasRange ? view : implied;
  // The site's root redirects each receiver to their own language, with the query.
  const folder = locale === null ? base : `${base}${locale}/`;
  return folder + canonicalPath({ ...otherState, view: sharedView }, timeline);
}
