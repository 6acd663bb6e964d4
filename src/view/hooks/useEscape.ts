import { useLayoutEffect, type RefObject } from 'react';

/**
 * Esc closes something, while it is open, from anywhere in its timeline and from nowhere else on the
 * page; heard as soon as it is seen. `close` is given null, stays the same one from render to render,
 * and gives false where the key is somebody else's.
 */
export function useEscape(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: (nothing: null) => unknown,
): void {
  useLayoutEffect(() => {
    const root = box.current?.closest<HTMLElement>('[data-kroniek]');
    if (!root || !isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || inDialog) return;
      if (close(null) !== false) event.preventDefault();
    };
    root.addEventListener('keydown', onKey);
    return () => root.removeEventListener('keydown', onKey);
  }, [box, isOpen, close]);
}
