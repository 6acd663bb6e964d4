import { useEffect, useRef, type ReactNode } from 'react';

import { Icon } from './Icon';

/**
 * Controls behind a button, as a native disclosure. Esc, a press elsewhere and a focus elsewhere
 * close it. A button that opens a dialog closes it too, and the dialog returns focus to its button.
 */
export function Menu({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const node = box.current;
    const abortController = new AbortController();
    const { signal } = abortController;
    const close = (): void => {
      if (!node?.open) return;
      node.open = false;
      node.querySelector('summary')?.focus({ preventScroll: true });
    };
    const closeIfElsewhere = ({ target }: Event): void => {
      if (node && target instanceof Node && !node.contains(target)) node.open = false;
    };
    for (const type of ['pointerdown', 'focusin'])
      addEventListener(type, closeIfElsewhere, { signal });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !node?.open) return;
      // Otherwise Esc closes the opened event.
      event.stopPropagation();
      close();
    };
    const onClick = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-dialog]')) close();
    };
    node?.addEventListener('keydown', onKey, { signal });
    node?.addEventListener('click', onClick, { signal });
    return () => abortController.abort();
  }, []);
  return (
    <details ref={box} className="menu js-only">
      <summary className="button">
        <span>{label}</span> <Icon d="M3 8h.01M8 8h.01M13 8h.01" />
      </summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}
