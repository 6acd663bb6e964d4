import type { Timeline } from '../model';
import { impliedView } from './impliedView';
import type { AddressState } from './params';
import { canonicalPath } from './pagePath';

/**
 * The address of a state as it is copied: the page that shows exactly this, else what differs from
 * the defaults; and nothing of others'.
 * `locale` null leaves the language to the receiver; without
 * `hasRange` the range is whatever the rest implies.
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
  // The root sends each receiver to their own language, with the query.
  const folder = locale === null ? base : `${base}${locale}/`;
  return folder + canonicalPath({ ...otherState, view: sharedView }, timeline);
}
