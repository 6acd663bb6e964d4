import { useEffect, useState, type ReactNode } from 'react';

import { facetKinds, nothingSought, type FacetKind, type Status } from '../../model';
import { Icon } from '../ui/Icon';
import { useInstance, useTimelineState, type Instance } from '../context/instance';
import { jump } from './jump';
import { useFacets } from './useFacets';

/** How many there are of what is asked, steps through them, and what is asked, each to be removed. */
export function FindResults(): ReactNode {
  const instance = useInstance();
  const { timeline, store, t } = instance;
  const { actions } = store.getState();
  const filter = useTimelineState((state) => state.filter);
  const arranged = useTimelineState((state) => state.arranged);
  const facets = useFacets();
  const chips = facetKinds.flatMap((kind) => filter[kind].map((id) => ({ kind, id })));
  const { shown = timeline.count, found = null } = arranged ?? {};
  const isNone = arranged !== null && (found === 0 || shown === 0);
  const said = !arranged
    ? ''
    : isNone
      ? t('find.none')
      : found !== null
        ? t('find.count', { n: found, total: shown })
        : t('filter.count', { n: shown, total: timeline.count });
  return (
    <div className="find-results">
      <p role="status">{useRested(said)}</p>
      {filter.q !== '' && found !== null && found > 0 && (
        <div className="group" role="group" aria-label={t('find.label')}>
          <Step name={t('find.previous')} d="m4 10 4-5 4 5" act={() => jump(store, -1)} />
          <Step name={t('find.next')} d="m4 6 4 5 4-5" act={() => jump(store, 1)} />
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
            onClick={() => actions.setFilter({ [kind]: filter[kind].filter((one) => one !== id) })}
          >
            {name} <Icon d="m5 5 6 6m0-6-6 6" />
          </button>
        );
      })}
      {filter !== nothingSought && (
        <button type="button" className="chip-clear" onClick={actions.clearFilter}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
}

/** A choice as readers know it; its id until its name has come. */
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

function Step(props: {
  readonly name: string;
  readonly d: string;
  readonly act: () => Promise<void>;
}): ReactNode {
  return (
    <button
      type="button"
      className="tool"
      aria-label={props.name}
      title={props.name}
      onClick={() => void props.act().catch(reportError)}
    >
      <Icon d={props.d} />
    </button>
  );
}

/** How long words rest before they are said (ms): each letter that is typed changes them. */
const REST_MS = 250;

function useRested(words: string): string {
  const [rested, rest] = useState(words);
  useEffect(() => {
    const timer = setTimeout(rest, REST_MS, words);
    return () => clearTimeout(timer);
  }, [words]);
  return rested;
}
