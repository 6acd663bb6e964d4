import { use, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';

import { isolated } from '../../base';
import type { Timeline } from '../../model';
import { useDerivedInstance, useInstance, useTimelineState } from '../context/instanceContext';
import { useSettledView } from '../hooks/useSettledView';
import { laneClass } from '../ui/palette';
import { columns, sortRows, tableRowOf, type Column, type SortOrder } from './tableRows';

/** The number of rows that a table shows first, and that each press adds. */
const ROWS_AT_ONCE = 200;

const COLUMN_NAMES = {
  title: 'table.title',
  start: 'event.began',
  end: 'event.ended',
  certainty: 'table.certainty',
  lane: 'filter.lanes',
  status: 'filter.statuses',
  place: 'event.place',
  sources: 'event.sources',
} as const satisfies { readonly [column in Column]: string };

const byTime: SortOrder = { column: 'start', isDescending: false };

/**
 * The events in view as a table: those that the filter includes and that match the search. A press
 * on the head of a column sorts it, and a second press reverses the order.
 */
export function EventTable(): ReactNode {
  // Typing in the search field takes precedence over rendering the table.
  const instance = useDeferredValue(useDerivedInstance());
  const { timeline, hrefs, t, loadEvidenceBundle } = instance;
  // `loadListBundle` has loaded it.
  const { certaintyOf } = use(loadEvidenceBundle());
  const view = useSettledView();
  const selected = useTimelineState((state) => state.selected);
  const placeOf = usePlaceNames(timeline);
  const [sortOrder, setSortOrder] = useState(byTime);
  const [shownRows, setShownRows] = useState(ROWS_AT_ONCE);

  const rows = useMemo(() => {
    const undated = Array.from(
      { length: timeline.count - timeline.dated },
      (_, k) => timeline.dated + k,
    );
    const events = [...timeline.overlapping(view), ...undated];
    const { matches } = timeline;
    const matching = matches ? events.filter((event) => matches[event] === 1) : events;
    return matching.map((event) => tableRowOf(instance, event, { certaintyOf, placeOf }));
  }, [instance, timeline, view, certaintyOf, placeOf]);
  const sorted = useMemo(() => sortRows(instance, rows, sortOrder), [instance, rows, sortOrder]);

  const sortBy = (column: Column): void =>
    setSortOrder({
      column,
      isDescending: sortOrder.column === column && !sortOrder.isDescending,
    });
  return (
    // Every row has a link, so the keyboard can scroll the box.
    <div className="table-box">
      <table className="event-table" aria-rowcount={sorted.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  sortOrder.column !== column
                    ? undefined
                    : sortOrder.isDescending
                      ? 'descending'
                      : 'ascending'
                }
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {t(COLUMN_NAMES[column])}
                  <span aria-hidden="true">
                    {sortOrder.column === column ? (sortOrder.isDescending ? ' ▾' : ' ▴') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shownRows).map(({ event, id, cells }, k) => (
            <tr
              key={id}
              data-row={id}
              aria-rowindex={k + 2}
              className={`${laneClass(timeline.laneOf(event))}${selected === id ? ' is-open' : ''}`}
            >
              <th scope="row">
                <a
                  href={hrefs.event(id)}
                  data-opens={id}
                  aria-current={selected === id ? 'true' : undefined}
                >
                  {cells.title}
                </a>
              </th>
              {columns.slice(1).map((column) => (
                <td key={column} data-column={column}>
                  {isolated(cells[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shownRows && (
        <button
          type="button"
          className="tool"
          onClick={() => setShownRows(shownRows + ROWS_AT_ONCE)}
        >
          {t('table.more', { n: Math.min(ROWS_AT_ONCE, sorted.length - shownRows) })}
        </button>
      )}
    </div>
  );
}

const withoutPlace = (): string => '';

/** The names of an event's places, from a file that is loaded for the table. */
function usePlaceNames(timeline: Timeline): (event: number) => string {
  const { reportFailure, words } = useInstance();
  const [loaded, setLoaded] = useState<{
    readonly timeline: Timeline;
    readonly placeOf: (event: number) => string;
  } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const { names, starts, choices } = (await timeline.facets()).places;
      const placeOf = (event: number): string =>
        words.joined(
          ...[...choices.subarray(starts[event], starts[event + 1])].map(
            (choice) => names[choice] ?? '',
          ),
        );
      if (isCurrent) setLoaded({ timeline, placeOf });
    };
    load().catch(reportFailure);
    return () => {
      isCurrent = false;
    };
  }, [timeline, reportFailure, words]);
  return loaded?.timeline === timeline ? loaded.placeOf : withoutPlace;
}
