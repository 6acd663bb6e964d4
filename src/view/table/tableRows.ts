/** The cells of the table, as text and as the values that it is sorted by. */
import { ascending, descending } from 'd3';

import type { EvidenceBundle, Instance } from '../context/instanceContext';
import { whenText } from '../context/eventTexts';

export const columns = [
  'title',
  'start',
  'end',
  'certainty',
  'lane',
  'status',
  'place',
  'sources',
] as const;
export type Column = (typeof columns)[number];

/** The order of the rows. */
export type SortOrder = { readonly column: Column; readonly isDescending: boolean };

export type TableRow = {
  readonly event: number;
  readonly id: string;
  readonly cells: { readonly [column in Column]: string };
};

type RowTexts = Pick<EvidenceBundle, 'certaintyOf'> & {
  /** The names of the places of an event; '' until they have loaded. */
  readonly placeOf: (event: number) => string;
};

/** Returns the row of an event of the instance's timeline. */
export function tableRowOf(instance: Instance, event: number, texts: RowTexts): TableRow {
  const { timeline, t } = instance;
  const { lanes, events } = timeline.core;
  const when = timeline.whenOf(event);
  return {
    event,
    id: timeline.idOf(event),
    cells: {
      title: timeline.titleOf(event),
      ...startAndEnd(instance, event),
      certainty: when ? t(`certainty.${texts.certaintyOf(when, timeline.boundsOf(event))}`) : '',
      lane: lanes[timeline.laneOf(event)]?.name ?? '',
      status: t(`status.${timeline.statusOf(event)}`),
      place: texts.placeOf(event),
      sources: String(events.sourceCount.at(event) ?? 0),
    },
  };
}

/** The dates of both ends. A moment, and a date that is one of several, has a start only. */
function startAndEnd(
  instance: Instance,
  event: number,
): { readonly start: string; readonly end: string } {
  const { timeline, words, t } = instance;
  const when = timeline.whenOf(event);
  if (!when) return { start: t('tray.heading'), end: '' };
  const { form, first, last, zone } = when;
  const isSpan = form === 'span' || form === 'since' || form === 'open-end' || form === 'until';
  if (!isSpan) return { start: whenText(instance, event), end: '' };
  const inWords = (date: typeof first): string =>
    date ? words.when({ form: 'at', first: date, last: null, isNight: false, zone }) : '';
  return { start: inWords(first), end: form === 'since' ? t('legend.open') : inWords(last) };
}

/**
 * Sorts rows by a column: dates by their instants, numbers by value, other cells by the rules of
 * the language. Rows that are equal stay in order of time, and empty cells come last.
 */
export function sortRows(
  { timeline, locale }: Instance,
  rows: readonly TableRow[],
  { column, isDescending }: SortOrder,
): readonly TableRow[] {
  const order = isDescending ? descending : ascending;
  if (column === 'start' || column === 'end' || column === 'sources') {
    const valueOf = ({ event, cells }: TableRow): number => {
      if (column === 'sources') return Number(cells.sources);
      if (event >= timeline.dated) return NaN;
      return column === 'start' ? timeline.anchorOf(event) : timeline.boundsOf(event).endLatest;
    };
    return rows.toSorted(
      (a, b) =>
        Number(isNaN(valueOf(a))) - Number(isNaN(valueOf(b))) || order(valueOf(a), valueOf(b)),
    );
  }
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return rows.toSorted(({ cells: { [column]: a } }, { cells: { [column]: b } }) =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * collator.compare(a, b),
  );
}
