import { useLayoutEffect, type RefObject } from 'react';

/**
 * Calls `close` when Escape is pressed anywhere in the timeline of `box`, outside dialogs, while
 * `isOpen`. `close` must be the same function in each render. It returns false to leave the key to
 * other listeners. It gets null, so that `select` can be passed as it is.
 */
export function useEscape(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: (value: null) => unknown,
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
