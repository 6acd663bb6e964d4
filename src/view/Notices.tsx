import type { ReactNode } from 'react';

import { useInstance, useTimelineState } from './instance';

/** What the reader should know of the address they came by. */
export function Notices(): ReactNode {
  const { store, t } = useInstance();
  const notices = useTimelineState((state) => state.notices);
  return notices.map((notice) => (
    <div key={`${notice.code} ${notice.what}`} className="notice" role="status">
      <p>
        {notice.code === 'outside-data'
          ? t('notice.outside-data')
          : t(`notice.${notice.code}`, { what: notice.what })}
      </p>
      <button type="button" onClick={() => store.getState().actions.dismiss(notice)}>
        {t('notice.dismiss')}
      </button>
    </div>
  ));
}
