import { useEffect, useState, type RefObject } from 'react';

import { loadStageBundle } from './lazyStage';

type FullScreen = {
  readonly isFull: boolean;
  readonly enter: () => void;
  /** Returns a promise if the browser was in full screen. It resolves when the page is restored. */
  readonly leave: () => Promise<void> | undefined;
};

/** Shows an element in full screen: see `startFullScreen`. */
export function useFullScreen(
  box: RefObject<HTMLElement | null>,
  onFailure: (problem: unknown) => void,
): FullScreen {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    if (!isFull) return undefined;
    let stop: (() => void) | null = null;
    let isOver = false;
    const leave = (): void => setFull(false);
    const start = async (): Promise<void> => {
      const { startFullScreen } = await loadStageBundle();
      if (box.current && !isOver) stop = startFullScreen(box.current, leave);
    };
    start().catch((problem: unknown) => {
      leave();
      onFailure(problem);
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [box, isFull, onFailure]);
  const leave = (): Promise<void> | undefined => {
    const isOnScreen = document.fullscreenElement != null;
    setFull(false);
    return isOnScreen ? exitFullScreen() : undefined;
  };
  return { isFull, enter: () => setFull(true), leave };
}

/** Resolves once the browser has left full screen and restored the scroll position. */
async function exitFullScreen(): Promise<void> {
  await document.exitFullscreen().catch(() => {});
  // The browser scrolls in the frame after the one that resizes the page.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
