import type { ReactNode } from 'react';

import type { Notice } from '../../../store';
import { useInstance, useTimelineState, type Instance } from '../../context/instanceContext';

/** The notices of the store, such as a part of the address that means nothing. */
export function Notices(): ReactNode {
  const instance = useInstance();
  const { store, t } = instance;
  const notices = useTimelineState((state) => state.notices);
  // The app says what failed to load beside what the reader pressed.
  const shown = notices.filter(({ code }) => code !== 'not-fetched');
  return shown.map((notice) => (
    <div key={`${notice.code} ${notice.subject}`} className="notice" role="status">
      <p>{noticeText(instance, notice)}</p>
      <button type="button" onClick={() => store.getState().actions.dismiss(notice)}>
        {t('notice.dismiss')}
      </button>
    </div>
  ));
}

function noticeText({ t }: Instance, { code, subject }: Notice): string {
  if (code === 'outside-data') return t('notice.outside-data');
  if (code !== 'not-yet-known') return t(`notice.${code}`, { what: subject });
  // The title could reveal what was not known on that day.
  return t('notice.not-yet-known', { what: subject });
}
