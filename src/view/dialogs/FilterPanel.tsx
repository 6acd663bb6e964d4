import { use, useMemo, useState, type ReactNode } from 'react';

import {
  facetKinds,
  loadSearch,
  MAX_CHOICES,
  type FacetReader,
  type FacetReaders,
  type FacetKind,
  type Status,
} from '../../model';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { ModalDialog } from './ModalDialog';
import { GroupingSelect } from '../search/GroupingSelect';
import { loadSearchBundle } from '../search/lazySearch';
import { LazyBoundary } from '../ui/LazyBoundary';

/** Choices of a facet that show before the reader asks for all. */
const INITIAL_CHOICES = 8;

/** Filters and groups events. The drawing beside the panel follows at once. */
export function FilterPanel({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { timeline, store, t, uid } = useInstance();
  const { actions } = store.getState();
  const derived = useTimelineState((state) => state.derived);
  // `loadDialogs` has loaded it.
  const { loadFacets } = use(loadSearchBundle());
  const eventCount = derived?.matchCount ?? derived?.visibleCount ?? timeline.count;
  return (
    <ModalDialog id="filter" heading={t('filter.heading')} className="is-side" onClose={onClose}>
      <p className="filter-count">
        <span role="status">{t('filter.count', { n: eventCount, total: timeline.count })}</span>
        <button type="button" onClick={actions.clearFilter}>
          {t('filter.clear')}
        </button>
      </p>
      <div className="field">
        <label htmlFor={`${uid}-group`}>{t('group.label')}</label>
        <GroupingSelect id={`${uid}-group`} />
      </div>
      <GapsChoice />
      <LazyBoundary
        t={t}
        load={() => loadFacets(timeline)}
        asked={timeline}
        fallback={<p>{t('filter.loading')}</p>}
      >
        {(facets) => <AllChoices facets={facets} />}
      </LazyBoundary>
    </ModalDialog>
  );
}

/** Whether long stretches of empty time are left out. */
function GapsChoice(): ReactNode {
  const { timeline, store, t } = useInstance();
  const gaps = useTimelineState((state) => state.gaps);
  const ofDataset = timeline.core.foldGaps ? 'fold' : 'keep';
  return (
    <div className="facet">
      <label>
        <input
          type="checkbox"
          checked={(gaps ?? ofDataset) === 'fold'}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.checked ? 'fold' : 'keep';
            store.getState().actions.setGaps(chosen === ofDataset ? null : chosen);
          }}
        />
        <span>{t('gaps.fold')}</span>
      </label>
    </div>
  );
}

/** The choices of every facet, with the number of events that each would leave. */
function AllChoices({ facets }: { readonly facets: FacetReaders }): ReactNode {
  const { timeline } = useInstance();
  // `loadDialogs` has loaded it.
  const { applyFilter } = use(loadSearch());
  const filter = useTimelineState((state) => state.filter);
  const derived = useTimelineState((state) => state.derived);
  const matches = derived?.source === timeline ? derived.matches : null;
  const counts = useMemo(
    () => applyFilter(timeline, facets, filter, matches).counts(),
    [applyFilter, timeline, facets, filter, matches],
  );
  return facetKinds.map((kind) => (
    <FacetChoices key={kind} kind={kind} facet={facets[kind]} counts={counts[kind]} />
  ));
}

/** A facet with its most frequent and its chosen values, or all values on request. */
function FacetChoices({
  kind,
  facet,
  counts,
}: {
  readonly kind: FacetKind;
  readonly facet: FacetReader;
  readonly counts: Uint32Array;
}): ReactNode {
  const { store, t, timeline } = useInstance();
  const chosen = useTimelineState((state) => state.filter[kind]);
  const [showsAll, setShowsAll] = useState(false);
  // The order is fixed on opening: a choice must not move away under the pointer.
  const [order] = useState(() =>
    [...facet.ids.keys()]
      .filter((k) => (counts[k] ?? 0) > 0 || chosen.includes(facet.ids[k] ?? ''))
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b),
  );
  const [first = -1] = order;
  // A single lane may have no name.
  if (order.length === 0 || (order.length === 1 && facet.names[first] === '')) return null;
  // Below each group of lanes are its lanes.
  const parents = kind === 'lanes' ? timeline.core.lanes.map(({ parent }) => parent) : [];
  const topChoices = order.filter((k) => parents[k] === undefined);
  const hasMore = topChoices.length > INITIAL_CHOICES + 2;
  const shownChoices = topChoices.filter(
    (k, at) => showsAll || !hasMore || at < INITIAL_CHOICES || chosen.includes(facet.ids[k] ?? ''),
  );
  const toggle = (id: string, isOn: boolean): void => {
    const next = isOn ? [...chosen, id] : chosen.filter((chosenId) => chosenId !== id);
    store.getState().actions.setFilter({ [kind]: next });
  };
  const choice = (k: number): ReactNode => {
    const id = facet.ids[k] ?? '';
    const isOn = chosen.includes(id);
    return (
      <label key={id}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={!isOn && chosen.length >= MAX_CHOICES}
          onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
        />
        <span>{kind === 'statuses' ? t(`status.${id as Status}`) : facet.names[k]}</span>
        <small>{counts[k]}</small>
      </label>
    );
  };
  return (
    <fieldset className="facet">
      <legend>{t(`filter.${kind}`)}</legend>
      {shownChoices.map((k) => {
        const own = order.filter((at) => parents[at] === facet.ids[k]);
        if (own.length === 0) return choice(k);
        const isChosen = own.some((at) => chosen.includes(facet.ids[at] ?? ''));
        return (
          <div key={facet.ids[k]} className="facet-group">
            {choice(k)}
            <details open={isChosen}>
              <summary>{t('count.lanes', { n: own.length })}</summary>
              {own.map((at) => choice(at))}
            </details>
          </div>
        );
      })}
      {hasMore && !showsAll && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {t('filter.all', { n: topChoices.length })}
        </button>
      )}
    </fieldset>
  );
}
