import type { ReactNode } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';
import type { ListedInstance } from './useListedInstance';
import { LazyBoundary } from '../ui/LazyBoundary';
import { loadEventTable } from './lazyTable';
import { ReadingChoice } from './ReadingChoice';

/**
 * The frame of a list: its heading, the count `n` of dated events in view, and a button if it is 0.
 * It shows the table in place of `children` if the reader asked for it.
 */
export function ListFrame({
  n,
  rest,
  children,
}: {
  readonly n: number;
  readonly rest?: ListedInstance['rest'];
  readonly children: ReactNode;
}): ReactNode {
  const { t, uid, store } = useInstance();
  const isFiltered = useTimelineState(
    ({ derived }) => derived?.included != null || derived?.matches != null,
  );
  const reading = useTimelineState((state) => state.reading);
  return (
    <section className="list" aria-labelledby={`${uid}-list`}>
      <div className="list-head">
        <h2 id={`${uid}-list`} tabIndex={-1}>
          {t('list.heading')}
        </h2>
        <p data-count="">{t('count.events', { n })}</p>
        {rest && (
          <button type="button" aria-pressed={rest.isShown} onClick={rest.toggle}>
            {t('list.rest')}
          </button>
        )}
        <ReadingChoice />
      </div>
      <p className="empty" hidden={n > 0}>
        {t(isFiltered ? 'empty.filtered' : 'list.empty')}{' '}
        <button type="button" data-fits="" onClick={store.getState().actions.fit}>
          {t('list.back')}
        </button>
      </p>
      {reading === 'table' ? (
        <LazyBoundary t={t} load={loadEventTable} asked={reading}>
          {(EventTable) => <EventTable />}
        </LazyBoundary>
      ) : (
        <div className="days">{children}</div>
      )}
    </section>
  );
}
