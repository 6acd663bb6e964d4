import { useEffect, useState, type ReactNode } from 'react';

import {
  facetKinds,
  emptyFilter,
  type FacetKind,
  type FacetReaders,
  type Filter,
  type Status,
} from '../../model';
import { Icon } from '../ui/Icon';
import { useInstance, useTimelineState, type Instance } from '../context/instanceContext';
import { openNextMatch } from './openNextMatch';
import { useFacets } from './useFacets';

/** The number of matches, buttons that step through them, and a chip for each chosen facet. */
export function SearchResults(): ReactNode {
  const instance = useInstance();
  const { timeline, store, t } = instance;
  const { actions } = store.getState();
  const filter = useTimelineState((state) => state.filter);
  const derived = useTimelineState((state) => state.derived);
  const facets = useFacets();
  const chips = facetKinds.flatMap((kind) => filter[kind].map((id) => ({ kind, id })));
  const { visibleCount = timeline.count, matchCount = null } = derived ?? {};
  const isEmpty = derived !== null && (matchCount === 0 || visibleCount === 0);
  const statusText = !derived
    ? ''
    : isEmpty
      ? t('find.none')
      : matchCount !== null
        ? t('find.count', { n: matchCount, total: visibleCount })
        : t('filter.count', { n: visibleCount, total: timeline.count });
  const legend = matchCount ? [`▸ ${t('find.match')}`] : [];
  return (
    <div className="find-results">
      <p className="printed-filter">
        {[filterInWords(instance, filter, facets), statusText, ...legend].join(' · ')}
      </p>
      <p role="status">{useDebounced(statusText)}</p>
      {filter.query !== '' && matchCount !== null && matchCount > 0 && (
        <div className="group" role="group" aria-label={t('find.label')}>
          <StepButton
            name={t('find.previous')}
            d="m4 10 4-5 4 5"
            onPress={() => openNextMatch(store, -1)}
          />
          <StepButton
            name={t('find.next')}
            d="m4 6 4 5 4-5"
            onPress={() => openNextMatch(store, 1)}
          />
        </div>
      )}
      {chips.map(({ kind, id }) => {
        const name = choiceName(instance, kind, id, facets?.[kind]);
        return (
          <button
            key={`${kind} ${id}`}
            type="button"
            className="chip"
            aria-label={t('filter.remove', { name })}
            onClick={() =>
              actions.setFilter({ [kind]: filter[kind].filter((chosen) => chosen !== id) })
            }
          >
            {name} <Icon d="m5 5 6 6m0-6-6 6" />
          </button>
        );
      })}
      {filter !== emptyFilter && (
        <button type="button" className="chip-clear" onClick={actions.clearFilter}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
}

/** What was searched and chosen, for paper: “Search: “drone” · Status: claimed and disputed”. */
export function filterInWords(
  instance: Instance,
  filter: Filter,
  facets: FacetReaders | null,
): string {
  const { t, words } = instance;
  const choices = facetKinds.flatMap((kind) => {
    const names = filter[kind].map((id) => choiceName(instance, kind, id, facets?.[kind]));
    return names.length === 0 ? [] : [words.labelled(t(`filter.${kind}`), words.list(names))];
  });
  const { query } = filter;
  return [...(query === '' ? [] : [t('print.search', { query })]), ...choices].join(' · ');
}

/** The name of a chosen facet; its id until the names are loaded. */
function choiceName(
  { timeline, t }: Instance,
  kind: FacetKind,
  id: string,
  facet: { readonly ids: readonly string[]; readonly names: readonly string[] } | undefined,
): string {
  if (kind === 'statuses') return t(`status.${id as Status}`);
  if (kind === 'lanes') return timeline.core.lanes.find((lane) => lane.id === id)?.name ?? id;
  return facet?.names[facet.ids.indexOf(id)] ?? id;
}

function StepButton(props: {
  readonly name: string;
  readonly d: string;
  readonly onPress: () => Promise<void>;
}): ReactNode {
  const { reportFailure } = useInstance();
  return (
    <button
      type="button"
      className="tool"
      aria-label={props.name}
      title={props.name}
      onClick={() => void props.onPress().catch(reportFailure)}
    >
      <Icon d={props.d} />
    </button>
  );
}

/** Delay before a screen reader hears the count (ms), since each typed letter changes it. */
const DEBOUNCE_MS = 250;

function useDebounced(words: string): string {
  // Empty at first: a screen reader announces a change, not the text that a region comes with.
  const [debounced, setDebounced] = useState('');
  // The first text comes with the buttons beside it, which it would move later.
  const delayMs = debounced === '' ? 0 : DEBOUNCE_MS;
  useEffect(() => {
    const timer = setTimeout(setDebounced, delayMs, words);
    return () => clearTimeout(timer);
  }, [words, delayMs]);
  return debounced;
}
