import { defaultChoices, type Theme } from '../store';
import type { Timeline } from '../model';
import { writeAddress } from './address';
import { writeBounds } from './bounds/bounds';
import type { AddressState } from './params';
import { canonicalPath } from './pagePath';

/**
 * The address of a state for an embed: the written page that shows exactly this state, else a
 * query. The query has the defaults too, so that a later change of a default does not change an old
 * article. `base` is the folder of the site, with a slash at both ends.
 */
export function embedAddress(
  state: Pick<AddressState, 'view'> & Partial<AddressState>,
  timeline: Timeline,
  options: {
    readonly base: string;
    readonly locale: string;
    readonly theme: Theme | null;
    /** The parts around the drawing; null: all. */
    readonly ui: readonly string[] | null;
  },
): string {
  const { base, locale, theme, ui } = options;
  const page = canonicalPath({ ...state, theme: null }, timeline);
  const isWritten = !page.startsWith('?');
  const query = new Map<string, string>();
  if (!isWritten) {
    query.set('v', '1');
    const { from, to } = writeBounds(state.view, timeline.limits, timeline.core.timeZone);
    query.set('from', from).set('to', to).set('group', defaultChoices.grouping);
    for (const part of writeAddress({ ...state, theme: null }, timeline)
      .slice(1)
      .split('&')) {
      const [key = '', value = ''] = part.split('=');
      query.set(key, value);
    }
    // The bounds would take precedence, and days do not say the whole period exactly.
    if (query.has('range')) for (const bound of ['from', 'to']) query.delete(bound);
  }
  if (theme !== null) query.set('theme', theme);
  if (ui !== null) query.set('ui', ui.length === 0 ? 'none' : ui.join(','));
  const queryText = [...query].map(([key, value]) => `${key}=${value}`).join('&');
  return `${base}embed/v1/${locale}/${isWritten ? page : ''}${queryText && `?${queryText}`}`;
}
