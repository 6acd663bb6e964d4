/**
 * Keeps the HTML of the rows of the vertical drawing, which were half of the work of a page. A row
 * is the same on every page of an edition, except on the page that opens its event.
 */
import { InstanceProvider, type Instance, type RowMarkup } from '../../view';
import type { Timeline } from '../../model';
import { rendered } from './html';

const rowsByTimeline = new WeakMap<Timeline, Map<number, string>>();

/** Renders rows of a page with an instance of its edition, each that is not opened only once. */
export function keptRows(instance: Instance): RowMarkup {
  const { timeline, store } = instance;
  const { selected } = store.getState();
  const rows = rowsByTimeline.get(timeline) ?? new Map<number, string>();
  rowsByTimeline.set(timeline, rows);
  return (row, event) => {
    const kept = rows.get(event);
    const isOpen = timeline.idOf(event) === selected;
    if (kept !== undefined && !isOpen) return kept;
    const { html } = rendered(<InstanceProvider instance={instance}>{row}</InstanceProvider>);
    if (!isOpen) rows.set(event, html);
    return html;
  };
}
