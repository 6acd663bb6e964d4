/**
 * Runs before anything is painted, as a classic script that blocks: sends a reader who came without
 * a language to their own, says that scripts work, hides a drawing that is not the one the address
 * asks for, and asks for the app once the page is painted. No imports: it is fetched by itself.
 * Everything stands in a block, since a classic script's names are the page's.
 */
{
  const page = document.documentElement;

  // In another site's page no link leads the frame elsewhere: that would grow the history of the page around.
  if (window.parent !== window) {
    const base = document.createElement('base');
    base.target = '_blank';
    document.head.append(base);
    addEventListener('click', (event) => {
      const { target } = event;
      const inner = 'a[href^="#"]:not([data-key], [data-opens])';
      const link = target instanceof Element && target.closest<HTMLAnchorElement>(inner);
      if (!link) return;
      event.preventDefault();
      location.replace(link.href);
    });
  }
  page.classList.add('js');

  // The address as the grammar of url/ has it; here only whether it asks for another drawing at all.
  // That these are its keys, boot.test.ts sees to.
  const keys =
    'from to event known with scale since zone group fold lanes statuses actors places tags sources q';
  const query = new URLSearchParams(location.search);
  const asksOtherView = keys.split(' ').some((key) => query.has(key));
  if (asksOtherView) page.classList.add('asks-other');
  // Room for a second drawing, so that what stands below it does not move.
  if (query.has('with')) page.classList.add('asks-with');
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
  // Not even the words around may say what was not known then.
  if (query.has('known')) page.classList.add('asks-known');

  // Of a page that is being left no failure is told: some browsers call what they no longer fetch one.
  let ignoresFailures = false;
  const offeredLanguages = page.dataset['languages']?.split(' ') ?? [];
  const requestedLanguage = query.get('lang');
  const readerLanguages = navigator.languages.map((one) => one.slice(0, 2).toLowerCase());
  // Of many events such a page is none of its own, and sends everyone on.
  const isMoved = page.dataset['moved'] !== undefined;
  const language =
    [requestedLanguage, ...readerLanguages].find(
      (one) => one !== null && offeredLanguages.includes(one),
    ) ?? (isMoved ? offeredLanguages[0] : undefined);
  // Only pages that name no language offer any: they are English, and send others on.
  const isElsewhere = isMoved || requestedLanguage !== null || language !== page.lang;
  if (offeredLanguages.length > 0 && isElsewhere && language !== undefined) {
    ignoresFailures = true;
    query.delete('lang');
    const rest =
      query.size > 0 ? `?${query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}` : '';
    const base = page.dataset['base'] ?? '/';
    const path = location.pathname.slice(base.length);
    location.replace(`${base}${language}/${path}${rest}${location.hash}`);
  }

  // The app or its words did not arrive: what is prerendered is shown, and a sentence says so.
  const fail = (): void => {
    // All of what there is to read must have come before it can be shown.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', fail, { once: true });
      return;
    }
    // Once: one file that is missing may be heard of twice.
    if (ignoresFailures) return;
    ignoresFailures = true;
    page.classList.remove('js', 'asks-other', 'asks-known');
    const root = document.querySelector<HTMLElement>('[data-kroniek]');
    const container = root?.querySelector('[data-part="notices"]');
    if (!root || !container) return;
    root.dataset['state'] = 'error';
    const box = document.createElement('div');
    box.className = 'notice is-failure';
    box.setAttribute('role', 'alert');
    const text = document.createElement('p');
    text.textContent = root.dataset['failed'] ?? '';
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = root.dataset['retry'] ?? '';
    retry.addEventListener('click', () => location.reload());
    box.append(text, retry);
    container.replaceChildren(box);
  };
  const onError = ({ target }: Event): void => {
    // Data that was only asked for early is asked for again, and that failure says more.
    const isCode = target instanceof HTMLLinkElement && target.as !== 'fetch';
    if (isCode || target instanceof HTMLScriptElement) fail();
  };
  addEventListener('error', onError, { capture: true });
  addEventListener('kroniek:failed', fail);

  // The page is read before the app runs: it begins once that is painted, or at the first touch; at
  // once where the page is not what the address asks for. While developing the page begins it.
  const app = document.querySelector<HTMLLinkElement>('link[data-app]')?.href;
  let isAppRequested = app === undefined;
  const loadApp = (): void => {
    if (isAppRequested) return;
    isAppRequested = true;
    import(/* @vite-ignore */ app ?? '').catch(fail);
    // The data is fetched beside the app, not after it. src/app/loadTimeline.ts takes the response.
    const url = document.querySelector('link[rel="preload"][as="fetch"]')?.getAttribute('href');
    if (url) window.kroniekEarly = { url, response: fetch(url).catch(() => undefined) };
  };
  for (const inputEvent of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(inputEvent, loadApp, { once: true, passive: true, capture: true });
  }
  const afterPaint = (): void => {
    requestAnimationFrame(() => setTimeout(loadApp));
  };
  if (asksOtherView) loadApp();
  // The first frame holds the drawing where the browser knows how to wait for it (`expect`).
  else if ('blocking' in HTMLLinkElement.prototype) afterPaint();
  else document.addEventListener('DOMContentLoaded', afterPaint);

  // What is clicked meanwhile is done once the app can: the last of it, as a reader expects who
  // clicks again where nothing happened. A click that asks for a new tab is the browser's.
  let heldClick: Element | null = null;
  const holdClick = (event: MouseEvent): void => {
    const root = document.querySelector<HTMLElement>('[data-kroniek]');
    const { target } = event;
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain || !(target instanceof Element) || root?.dataset['state'] !== 'loading') return;
    const found = target.closest(
      '[data-part] :is(button, a[data-opens], a[data-range], a[data-key])',
    );
    if (!found) return;
    event.preventDefault();
    heldClick = found;
  };
  addEventListener('click', holdClick, { capture: true });
  addEventListener('kroniek:ready', () => {
    removeEventListener('click', holdClick, { capture: true });
    // The drawing's marks have been replaced by their live twins.
    const key = heldClick?.getAttribute('data-key');
    const live = key ? document.querySelector(`[data-key="${CSS.escape(key)}"]`) : heldClick;
    live?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
}
