import type { MouseEvent } from 'react';

import { useInstance } from './instance';

/** A click that is the browser's: another button, a modifier, already handled. */
export function isBrowsersClick(event: MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}

/** Opens an event in place of following the link to it, and brings it into view. */
export function useOpenEvent(): (event: MouseEvent, id: string) => void {
  const { store, timeline } = useInstance();
  return (event, id) => {
    if (isBrowsersClick(event)) return;
    event.preventDefault();
    const { actions } = store.getState();
    const index = timeline.indexOf(id);
    actions.select(id);
    if (index !== null && timeline.whenOf(index)) actions.reveal(index);
  };
}
