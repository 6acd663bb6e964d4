import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

import { MAX_QUERY_LENGTH, emptyFilter, normalizeQuery } from '../../model';
import { LazyBoundary } from '../ui/LazyBoundary';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { loadSearchBundle } from './lazySearch';

/** Searches while the reader types, opens the filters, and chooses the grouping. */
export const SearchField = memo(function SearchField(): ReactNode {
  const { store, t, uid, reportFailure } = useInstance();
  const { actions } = store.getState();
  const q = useTimelineState((state) => state.filter.query);
  const filter = useTimelineState((state) => state.filter);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const node = field.current;
    const root = node?.closest<HTMLElement>('[data-kroniek]');
    if (!node || !root) return undefined;
    // Takes over what the reader typed before hydration. The address is applied first.
    const typed = node.value;
    const timer = setTimeout(() => {
      if (typed) actions.setFilter({ query: typed });
    });
    const onSlash = (event: globalThis.KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isInTextField = target instanceof Element && target.matches('input, textarea, select');
      if (key !== '/' || isInTextField || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      node.focus();
    };
    root.addEventListener('keydown', onSlash);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('keydown', onSlash);
    };
  }, [actions]);
  // The field is uncontrolled while the reader types. Back and the chips change it from outside.
  const lastQuery = useRef(q);
  useLayoutEffect(() => {
    const node = field.current;
    if (node && lastQuery.current !== q && normalizeQuery(node.value) !== q) node.value = q;
    lastQuery.current = q;
  }, [q]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && q !== '') {
      event.preventDefault();
      event.stopPropagation();
      actions.setFilter({ query: '' });
    }
    if (event.key !== 'Enter' || q === '') return;
    event.preventDefault();
    const direction = event.shiftKey ? -1 : 1;
    loadSearchBundle()
      .then(({ openNextMatch }) => openNextMatch(store, direction))
      .catch(reportFailure);
  };
  return (
    <div className="find js-only" role="search">
      <label className="find-field">
        <span className="unseen">{t('find.label')}</span>
        <input
          ref={field}
          id={`${uid}-find`}
          type="search"
          defaultValue=""
          placeholder={t('find.label')}
          maxLength={MAX_QUERY_LENGTH}
          autoComplete="off"
          spellCheck={false}
          onInput={({ currentTarget }) => actions.setFilter({ query: currentTarget.value })}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="button" data-dialog="filter" aria-haspopup="dialog">
        {t('filter.button')}
      </button>
      {filter !== emptyFilter && (
        // Has its height before the results are there, so that nothing moves.
        <div className="find-room">
          <LazyBoundary
            t={t}
            load={loadSearchBundle}
            message={null}
            onFailure={reportFailure}
            asked={filter}
          >
            {({ SearchResults }) => <SearchResults />}
          </LazyBoundary>
        </div>
      )}
    </div>
  );
});
