import { useMemo, useState, type ReactNode } from 'react';

import {
  facetKinds,
  loadSearch,
  MAX_CHOICES,
  type FacetReader,
  type FacetKind,
  type Status,
} from '../../model';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { ModalDialog } from './ModalDialog';
import { GroupingSelect } from '../search/GroupingSelect';
import { useFacets } from '../search/useFacets';

const { applyFilter } = await loadSearch();

/** Choices of a facet that are seen before all of them are asked for. */
const INITIAL_CHOICES = 8;

/** Chooses which events there are, and in which lanes, beside the drawing that follows at once. */
export function FilterPanel({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { timeline, store, t, uid } = useInstance();
  const { actions } = store.getState();
  const facets = useFacets();
  const filter = useTimelineState((state) => state.filter);
  const derived = useTimelineState((state) => state.derived);
  const matches = derived?.source === timeline ? derived.matches : null;
  const counts = useMemo(
    () => facets && applyFilter(timeline, facets, filter, matches).counts(),
    [timeline, facets, filter, matches],
  );
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
      {!facets && <p>{t('filter.loading')}</p>}
      {facets &&
        counts &&
        facetKinds.map((kind) => (
          <FacetChoices key={kind} kind={kind} facet={facets[kind]} counts={counts[kind]} />
        ))}
    </ModalDialog>
  );
}

/** One facet: its most frequent choices, those that are made among them, and all when asked. */
function FacetChoices({
  kind,
  facet,
  counts,
}: {
  readonly kind: FacetKind;
  readonly facet: FacetReader;
  readonly counts: Uint32Array;
}): ReactNode {
  const { store, t } = useInstance();
  const chosen = useTimelineState((state) => state.filter[kind]);
  const [showsAll, setShowsAll] = useState(false);
  // In the order that they had at first: a choice must not move under the pointer that makes it.
  const [order] = useState(() =>
    [...facet.ids.keys()]
      .filter((k) => (counts[k] ?? 0) > 0 || chosen.includes(facet.ids[k] ?? ''))
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b),
  );
  if (order.length === 0) return null;
  const hasMore = order.length > INITIAL_CHOICES + 2;
  const shownChoices = order.filter(
    (k, at) => showsAll || !hasMore || at < INITIAL_CHOICES || chosen.includes(facet.ids[k] ?? ''),
  );
  const toggle = (id: string, isOn: boolean): void => {
    const next = isOn ? [...chosen, id] : chosen.filter((one) => one !== id);
    store.getState().actions.setFilter({ [kind]: next });
  };
  return (
    <fieldset className="facet">
      <legend>{t(`filter.${kind}`)}</legend>
      {shownChoices.map((k) => {
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
      })}
      {hasMore && !showsAll && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {t('filter.all', { n: order.length })}
        </button>
      )}
    </fieldset>
  );
}
