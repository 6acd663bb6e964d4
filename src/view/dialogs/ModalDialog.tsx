import { useEffect, useRef, type ReactNode } from 'react';

import { useInstance } from '../context/instanceContext';

/** Closes the dialog that contains an element. */
export function closeDialog(from: Element): void {
  from.closest('dialog')?.close();
}

/**
 * A native modal dialog with a heading and a close button. It opens when it mounts. The browser
 * returns focus when it closes. `onClose` must unmount it.
 */
export function ModalDialog({
  id,
  heading,
  className = '',
  onClose,
  children,
}: {
  /** Unique within the instance. */
  readonly id: string;
  readonly heading: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t, uid } = useInstance();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={`sheet ${className}`.trim()}
      aria-labelledby={`${uid}-${id}`}
      onClose={onClose}
    >
      <h2 id={`${uid}-${id}`}>{heading}</h2>
      {children}
      <button type="button" onClick={({ currentTarget }) => closeDialog(currentTarget)}>
        {t('close')}
      </button>
    </dialog>
  );
}
