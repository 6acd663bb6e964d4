import { useEffect, useRef, type ReactNode } from 'react';

import { useInstance } from './instance';

/** The keys of the drawing, in a native dialog: `?` opens and Esc closes it. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, uid } = useInstance();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const rows = [
    ['← →', t('keys.events')],
    ['↑ ↓', t('keys.lanes')],
    ['Home End', t('keys.ends')],
    ['Enter', t('keys.open')],
    ['Esc', t('keys.close')],
    ['+ −', t('keys.zoom')],
    ['0', t('keys.fit')],
    ['Shift ← →', t('keys.pan')],
    ['PageUp PageDown', t('keys.page')],
    ['?', t('keys.help')],
  ] as const;
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={`${uid}-key-help`} onClose={onClose}>
      <h2 id={`${uid}-key-help`}>{t('keys.heading')}</h2>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
