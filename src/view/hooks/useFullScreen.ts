import { useEffect, useState, type RefObject } from 'react';

type FullScreen = {
  readonly isFull: boolean;
  readonly enter: () => void;
  /** The promise, if there is one, resolves once the page is as it was before. */
  readonly leave: () => Promise<void> | undefined;
};

/** Not in every browser's types, nor in every browser. */
type Lockable = { readonly lock?: (orientation: 'landscape') => Promise<void> };

/**
 * Lets an element fill the screen, on its side where the device allows to ask for it; where there is
 * no such thing, as on an iPhone, it fills the window. Whatever else is on the page waits meanwhile.
 */
export function useFullScreen(box: RefObject<HTMLElement | null>): FullScreen {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const node = box.current;
    const root = node?.closest('[data-kroniek]');
    if (!node || !root || !isFull) return undefined;
    const page = document.documentElement;
    const others = [...root.querySelectorAll<HTMLElement>('[data-part], .skip')].filter(
      (part) => !part.contains(node) && part.dataset['part'] !== 'dialogs' && !part.inert,
    );
    const leave = (): void => setFull(false);
    const onChange = (): void => {
      if (document.fullscreenElement === null) leave();
    };
    const onKey = (event: KeyboardEvent): void => {
      const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key !== 'Escape' || inDialog) return;
      event.preventDefault();
      leave();
    };
    page.classList.add('has-full');
    for (const part of others) part.inert = true;
    document.addEventListener('fullscreenchange', onChange);
    node.addEventListener('keydown', onKey);
    enterFullScreen(node).catch(() => {});
    return () => {
      page.classList.remove('has-full');
      for (const part of others) part.inert = false;
      document.removeEventListener('fullscreenchange', onChange);
      node.removeEventListener('keydown', onKey);
      if (document.fullscreenElement === node) document.exitFullscreen().catch(() => {});
    };
  }, [box, isFull]);
  const leave = (): Promise<void> | undefined => {
    const isOnScreen = document.fullscreenElement != null;
    setFull(false);
    return isOnScreen ? exitFullScreen() : undefined;
  };
  return { isFull, enter: () => setFull(true), leave };
}

/** Resolves once the browser has left full screen and scrolled the page to where it was. */
async function exitFullScreen(): Promise<void> {
  await document.exitFullscreen().catch(() => {});
  // The browser scrolls in the frame after it has resized the page.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function enterFullScreen(node: HTMLElement): Promise<void> {
  await node.requestFullscreen({ navigationUI: 'hide' });
  const orientation: Lockable = screen.orientation;
  await orientation.lock?.('landscape');
}
