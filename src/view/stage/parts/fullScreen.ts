/** `lock` is missing from TypeScript's types and from some browsers. */
type Lockable = { readonly lock?: (orientation: 'landscape') => Promise<void> };

/**
 * Shows an element in full screen, in landscape if the device supports it. If the browser has no
 * full screen, as on an iPhone, the element fills the window. The rest of the timeline is inert
 * meanwhile. Calls back when the reader leaves. Returns `stop`.
 */
export function startFullScreen(node: HTMLElement, onLeave: () => void): () => void {
  const root = node.closest('[data-kroniek]');
  const page = document.documentElement;
  const parts = [...(root?.querySelectorAll<HTMLElement>('[data-part], .skip') ?? [])];
  const others = parts.filter(
    (part) => !part.contains(node) && part.dataset['part'] !== 'dialogs' && !part.inert,
  );
  const onChange = (): void => {
    if (document.fullscreenElement === null) onLeave();
  };
  const onKey = (event: KeyboardEvent): void => {
    const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key !== 'Escape' || inDialog) return;
    event.preventDefault();
    onLeave();
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
}

/** Resolves once the browser has left full screen and restored the scroll position. */
export async function exitFullScreen(): Promise<void> {
  await document.exitFullscreen().catch(() => {});
  // The browser scrolls in the frame after the one that resizes the page.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function enterFullScreen(node: HTMLElement): Promise<void> {
  await node.requestFullscreen({ navigationUI: 'hide' });
  const orientation: Lockable = screen.orientation;
  await orientation.lock?.('landscape');
}
