/** Compiles the data from which `loadAsKnownOn` makes the timeline as known on an earlier day. */
import type { CompiledHistory, EventRevision } from '../../model';
import { withoutPrototype } from './withoutPrototype';
import { lastDayOf } from '../dates/calendar';
import { claimsInOrder, inCalendarOf } from './compileDetails';
import type { ParsedDataset } from '../parseDataset';
import type { LocalizedText } from '../schema/schema';

/** Compiles the history of a dataset in one language. */
export function compileHistory(dataset: ParsedDataset, language: string): CompiledHistory {
  const { events, ranges, relations, sources, times } = dataset;
  const localizedEntry = (
    key: 'title' | 'summary' | 'standfirst',
    words: LocalizedText | undefined,
  ) => (words ? { [key]: words[language] ?? '' } : {});
  const sourceIndex = new Map(sources.map(({ id }, i) => [id, i]));

  const revisionsOf = (i: number): EventRevision[] =>
    sortedByUntil(events[i]?.revisions ?? []).map(([revision, j]) => {
      const { until, title, summary, status, when } = revision;
      const revisedTimes = times.revisions[i]?.[j];
      const whenObject = typeof when === 'string' ? null : when;
      const revisedWhen = revisedTimes && {
        ...revisedTimes,
        wording: whenObject?.wording?.[language] ?? null,
        ...inCalendarOf(whenObject, language),
        basis: whenObject?.basis?.[language] ?? null,
      };
      return {
        until,
        ...localizedEntry('title', title),
        ...localizedEntry('summary', summary),
        ...(status === undefined ? {} : { status }),
        ...(when === undefined ? {} : { when: revisedWhen ?? null }),
      };
    });

  return {
    front: sortedByUntil(dataset.revisions).map(([{ until, title, standfirst }]) => ({
      until,
      ...localizedEntry('title', title),
      ...localizedEntry('standfirst', standfirst),
    })),
    ranges: withoutPrototype(
      ranges.flatMap(({ slug, revisions }, i) =>
        revisions.length === 0
          ? []
          : [
              [
                slug,
                sortedByUntil(revisions).flatMap(([{ until, title, summary }, j]) => {
                  const span = times.rangeRevisions[i]?.[j];
                  return span
                    ? [
                        {
                          until,
                          ...localizedEntry('title', title),
                          ...localizedEntry('summary', summary),
                          span,
                        },
                      ]
                    : [];
                }),
              ],
            ],
      ),
    ),
    claims: withoutPrototype(
      events.map((event) => [
        event.id,
        claimsInOrder(event).map(
          ({ knownFrom, published, source, stance }) =>
            [
              lastDayOf(knownFrom ?? published ?? ''),
              sourceIndex.get(source) ?? -1,
              stance !== 'states',
            ] as const,
        ),
      ]),
    ),
    revisions: withoutPrototype(
      events.flatMap(({ id, revisions }, i) =>
        revisions.length === 0 ? [] : [[id, revisionsOf(i)]],
      ),
    ),
    relations: relations.map(({ knownFrom = '' }) => lastDayOf(knownFrom)),
  };
}

/** Ascending by `until`, each with its index in the dataset. */
function sortedByUntil<Item extends { readonly until: string }>(
  items: readonly Item[],
): (readonly [Item, number])[] {
  return items
    .map((item, i) => [item, i] as const)
    .toSorted(([a], [b]) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}
