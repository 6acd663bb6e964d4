import { useEffect, useState, type RefObject } from 'react';

import { loadStageBundle } from './lazyStage';

type FullScreen = {
  readonly isFull: boolean;
  readonly enter: () => void;
  /** Returns a promise if the browser was in full screen. It resolves when the page is restored. */
  readonly leave: () => Promise<void> | undefined;
};

/** Whether an element fills the screen (`fullScreen.ts`). `onFailure` gets a failed load. */
export function useFullScreen(
  box: RefObject<HTMLElement | null>,
  onFailure: (problem: unknown) => void,
): FullScreen {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const node = box.current;
    if (!node || !isFull) return undefined;
    let stop: (() => void) | null = null;
    let isLeft = false;
    const start = async (): Promise<void> => {
      const { startFullScreen } = await loadStageBundle();
      if (!isLeft) stop = startFullScreen(node, () => setFull(false));
    };
    start().catch(onFailure);
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [box, isFull, onFailure]);
  return {
    isFull,
    enter: () => setFull(true),
    leave: () => {
      const isOnScreen = document.fullscreenElement != null;
      setFull(false);
      return isOnScreen
        ? loadStageBundle().then(({ exitFullScreen }) => exitFullScreen())
        : undefined;
    },
  };
}
