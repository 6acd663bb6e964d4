import type { ReactNode } from 'react';

import type { Notice } from '../../store';
import { useInstance, useTimelineState, type Instance } from '../context/instanceContext';

/** The notices of the store, such as a part of the address that means nothing. */
export function Notices(): ReactNode {
  const instance = useInstance();
  const { store, t } = instance;
  const notices = useTimelineState((state) => state.notices);
  return notices.map((notice) => (
    <div key={`${notice.code} ${notice.subject}`} className="notice" role="status">
      <p>{noticeText(instance, notice)}</p>
      <button type="button" onClick={() => store.getState().actions.dismiss(notice)}>
        {t('notice.dismiss')}
      </button>
    </div>
  ));
}

function noticeText({ t, words }: Instance, { code, subject }: Notice): string {
  if (code === 'outside-data') return t('notice.outside-data');
  if (code === 'not-opened') return t('error.details');
  if (code === 'not-loaded') return t('error.component');
  if (code === 'not-fetched') return t('notice.not-fetched', { what: words.date(subject) });
  if (code !== 'not-yet-known') return t(`notice.${code}`, { what: subject });
  // The title could reveal what was not known on that day.
  return t('notice.not-yet-known', { what: subject });
}
