/** `lock` is missing from TypeScript's types and from some browsers. */
type Lockable = { readonly lock?: (orientation: 'landscape') => Promise<void> };

/**
 * Shows an element in full screen, in landscape if the device supports it. If the browser has no
 * full screen, as on an iPhone, the element fills the window. The rest of the timeline is inert
 * meanwhile. Calls `leave` when the reader leaves it. Returns `stop`.
 */
export function startFullScreen(node: HTMLElement, leave: () => void): () => void {
  const page = document.documentElement;
  const parts =
    node.closest('[data-kroniek]')?.querySelectorAll<HTMLElement>('[data-part], .skip') ?? [];
  const others = [...parts].filter(
    (part) => !part.contains(node) && part.dataset['part'] !== 'dialogs' && !part.inert,
  );
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
}

async function enterFullScreen(node: HTMLElement): Promise<void> {
  await node.requestFullscreen({ navigationUI: 'hide' });
  const orientation: Lockable = screen.orientation;
  await orientation.lock?.('landscape');
}
