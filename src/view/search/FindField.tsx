import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

import { groupings, MAX_TEXT, nothingSought, soughtText } from '../../model';
import { Late } from '../ui/Guard';
import { useInstance, useTimelineState } from '../context/instance';
import { FindResults, loadFindParts } from './lateFind';

/** Looks for words as they are typed, opens the filters, and puts events into other lanes. */
export const FindField = memo(function FindField(): ReactNode {
  const { store, t, uid } = useInstance();
  const { actions } = store.getState();
  const q = useTimelineState((state) => state.filter.q);
  const grouping = useTimelineState((state) => state.grouping);
  const isAsked = useTimelineState((state) => state.filter !== nothingSought);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const node = field.current;
    const root = node?.closest<HTMLElement>('[data-kroniek]');
    if (!node || !root) return undefined;
    // Typed before there was anyone to hear it; after what the address asks for.
    const typed = node.value;
    const timer = setTimeout(() => {
      if (typed) actions.setFilter({ q: typed });
    });
    const onSlash = (event: globalThis.KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isTyped = target instanceof Element && target.matches('input, textarea, select');
      if (key !== '/' || isTyped || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      node.focus();
    };
    root.addEventListener('keydown', onSlash);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('keydown', onSlash);
    };
  }, [actions]);
  // What it holds is the reader's while they type; Back and the chips write it too.
  const known = useRef(q);
  useLayoutEffect(() => {
    const node = field.current;
    if (node && known.current !== q && soughtText(node.value) !== q) node.value = q;
    known.current = q;
  }, [q]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && q !== '') {
      event.preventDefault();
      event.stopPropagation();
      actions.setFilter({ q: '' });
    }
    if (event.key !== 'Enter' || q === '') return;
    event.preventDefault();
    const by = event.shiftKey ? -1 : 1;
    loadFindParts()
      .then(({ jump }) => jump(store, by))
      .catch(reportError);
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
          maxLength={MAX_TEXT}
          autoComplete="off"
          spellCheck={false}
          onInput={({ currentTarget }) => actions.setFilter({ q: currentTarget.value })}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="button" data-dialog="filter" aria-haspopup="dialog">
        {t('filter.button')}
      </button>
      <label className="find-group">
        {t('group.label')}{' '}
        <select
          value={grouping}
          onChange={({ currentTarget }) => {
            const chosen = groupings.find((one) => one === currentTarget.value);
            if (chosen) actions.setGrouping(chosen);
          }}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {t(`group.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {isAsked && (
        <Late t={t}>
          <FindResults />
        </Late>
      )}
    </div>
  );
});
