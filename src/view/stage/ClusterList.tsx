import { useEffect, useRef, type ReactNode } from 'react';

import type { Mark } from '../../layout';
import { useInstance } from '../context/instanceContext';
import { markName, whenText } from '../context/eventTexts';

/** More is not read; one zooms in. */
const MAX_LISTED = 500;

/** What a cluster holds, where its events stand too near each other for any zoom. */
export function ClusterList({
  mark,
  onClose,
}: {
  readonly mark: Mark;
  readonly onClose: () => void;
}): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs, t } = instance;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  if (mark.kind !== 'cluster') return null;
  return (
    <dialog ref={dialog} className="sheet" aria-label={markName(instance, mark)} onClose={onClose}>
      <h2>{markName(instance, mark)}</h2>
      <ul className="plain">
        {mark.events.slice(0, MAX_LISTED).map((event) => {
          const id = timeline.idOf(event);
          return (
            <li key={id}>
              <a href={hrefs.event(id)} data-opens={id} onClick={() => dialog.current?.close()}>
                {timeline.titleOf(event)}
              </a>
              <small>{whenText(instance, event)}</small>
            </li>
          );
        })}
        {mark.events.length > MAX_LISTED && <li>…</li>}
      </ul>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
