import type { ReactNode } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';
import { LazyBoundary } from '../ui/LazyBoundary';
import { loadEventTable } from './lazyTable';
import { ReadingChoice } from './ReadingChoice';

/**
 * The frame of a list: its heading, the count `n` of dated events in view, and a button if it is 0.
 * It shows the table in place of `children` if the reader asked for it.
 */
export function ListFrame({
  n,
  children,
}: {
  readonly n: number;
  readonly children: ReactNode;
}): ReactNode {
  const { t, uid, store } = useInstance();
  const reading = useTimelineState((state) => state.reading);
  const isFiltered = useTimelineState(({ derived }) => derived?.included != null);
  return (
    <section className="list" aria-labelledby={`${uid}-list`}>
      <div className="list-head">
        <h2 id={`${uid}-list`} tabIndex={-1}>
          {t('list.heading')}
        </h2>
        <p data-count="">{t('count.events', { n })}</p>
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
