/**
 * Links of an embed in a sandbox that opens no windows, as WordPress writes it. The browser ignores
 * such a link without a word. The host page gets its address, in case it follows links itself, and
 * the reader gets it to copy.
 */

/** Follows links from now on. `tellHost` gets the address of a link to the embed's own site. */
export function followSandboxedLinks(tellHost: (address: string) => void): void {
  // Only a sandbox without `allow-same-origin` has this origin.
  if (window.origin !== 'null') return;
  for (const name of ['click', 'auxclick'] as const) {
    // After the handlers of the app, which follow most links in place.
    addEventListener(name, (event) => {
      const link = event.target instanceof Element && event.target.closest('a[href]');
      if (!link || event.defaultPrevented || event.button > 1) return;
      const { href, protocol, host } = new URL(link.getAttribute('href') ?? '', document.baseURI);
      if (!protocol.startsWith('http') || link.getAttribute('href')?.startsWith('#')) return;
      event.preventDefault();
      if (openWindow(href)) return;
      if (host === location.host) tellHost(href);
      showAddress(href, link);
    });
  }
}

/** Opens an address in a new tab; false if the sandbox does not allow it. */
function openWindow(address: string): boolean {
  let tab: Window | null = null;
  try {
    // With the feature `noopener` it would return null even if the tab opens. Firefox throws.
    tab = window.open(address, '_blank');
    if (tab) tab.opener = null;
  } catch {
    // In some sandboxes a new tab has another origin, and cannot be changed.
  }
  return tab !== null;
}

/** Shows an address in a field, selected, above the drawing. `opener` gets focus back. */
function showAddress(address: string, opener: Element): void {
  const root = opener.closest<HTMLElement>('[data-kroniek]');
  const slot = root?.querySelector('[data-part="notices"]');
  if (!root || !slot) return;
  const box = document.createElement('div');
  box.className = 'notice to-copy';
  const text = document.createElement('label');
  text.textContent = root.dataset['blocked'] ?? '';
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  text.append(field);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = root.dataset['dismiss'] ?? '';
  const close = (): void => {
    box.remove();
    if (opener instanceof HTMLElement || opener instanceof SVGElement)
      opener.focus({ preventScroll: true });
  };
  button.addEventListener('click', close);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  box.append(text, button);
  root.querySelector('.to-copy')?.remove();
  // Beside the container of the app's notices, which React owns.
  slot.before(box);
  field.focus({ preventScroll: true });
  field.select();
}
