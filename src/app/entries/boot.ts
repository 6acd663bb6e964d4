/**
 * Runs before the first paint, as a blocking classic script. It redirects from a page without a
 * language to the reader's language, marks that scripts work, hides the static drawing if the
 * address asks for another one, and loads the app after the first paint. It has no imports, because
 * the page fetches it alone. The block keeps its names out of the page's global scope.
 */
{
  const page = document.documentElement;

  // The youngest of the functions that the app needs (scripts/check/supportedBrowsers.mjs). A
  // browser without it shows the page as it is without scripts. So does one that cannot parse this.
  const isSupported = 'toSorted' in [];

  // In an embed, links open a new tab: navigating the frame would add to the host page's history.
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
  if (isSupported) page.classList.add('js');

  // The address keys that change the drawing. boot.test.ts compares them with the keys of url/.
  const keys =
    'from to range event known with scale since connections map zone gaps view axis group fold lanes statuses actors places tags sources q';
  // Looser than the app (url/asSent/queryAsWritten.ts): it finds every spelling that the app
  // reads.
  const asked = (names: string, values = '()'): string | undefined =>
    new RegExp(
      `(?:[^a-z_]|%[\\da-f]{2})(?:${names})(?:=|%(?:25)*3D)(?:\\W|%[\\da-f]{2})*${values}`,
      'i',
    ).exec(location.search + location.hash)?.[1];
  // On a phone, the page of an event scrolls to the event's row, which opens there.
  const goesToRow = innerWidth < 600 && /\/e\/[^/]+\/$/.test(location.pathname);
  const asksOtherView =
    isSupported && (goesToRow || asked(keys.replaceAll(' ', '|')) !== undefined);
  if (asksOtherView) page.classList.add('asks-other');
  // Reserves the height of a second drawing, so that the content below does not move.
  if (asksOtherView && asked('with') !== undefined) page.classList.add('asks-with');
  const theme = asked('theme', '(light|dark)');
  if (theme !== undefined) page.dataset['theme'] = theme.toLowerCase();
  // Hides the texts too: they may tell what was not known on that day.
  if (asksOtherView && asked('known') !== undefined) page.classList.add('asks-known');

  // Ignore load errors while navigating away: some browsers report aborted requests as failures.
  let ignoresFailures = false;
  const offeredLanguages = page.dataset['languages']?.split(' ') ?? [];
  const query = new URLSearchParams(location.search);
  const requestedLanguage = query.get('lang');
  // A reader of Chinese in Taiwan (`zh-TW`) is offered `zh-Hant`.
  const scriptOf = (tag: string): string => {
    const { language: spoken, script } = new Intl.Locale(tag).maximize();
    return `${spoken}-${script}`;
  };
  const readerLanguages = navigator.languages.map(
    (tag) =>
      offeredLanguages.find((code) => code.toLowerCase() === tag.toLowerCase()) ??
      offeredLanguages.find((code) => scriptOf(code) === scriptOf(tag)) ??
      null,
  );
  // In a large dataset, an event's page without a language only redirects.
  const isMoved = page.dataset['moved'] !== undefined;
  const language =
    [requestedLanguage, ...readerLanguages].find(
      (tag) => tag !== null && offeredLanguages.includes(tag),
    ) ?? (isMoved ? offeredLanguages[0] : undefined);
  // Only pages whose path has no language offer languages. They are in the first language.
  const isElsewhere = isMoved || requestedLanguage !== null || language !== page.lang;
  if (offeredLanguages.length > 0 && isElsewhere && language !== undefined) {
    ignoresFailures = true;
    query.delete('lang');
    // Not `size`, which Safari has since version 17.
    const text = query.toString().replace(/%3A/g, ':').replace(/%2C/g, ',');
    const rest = text === '' ? '' : `?${text}`;
    const base = page.dataset['base'] ?? '/';
    const path = location.pathname.slice(base.length);
    location.replace(`${base}${language}/${path}${rest}${location.hash}`);
  }

  // The app or its language failed to load: shows the prerendered page with a message.
  const fail = (): void => {
    // The prerendered page must be complete first.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', fail, { once: true });
      return;
    }
    // One missing file may raise two errors.
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
    // The app fetches preloaded data again, and reports that failure in more detail.
    // Without the sheet of figures all else works.
    const isCode =
      target instanceof HTMLLinkElement &&
      target.as !== 'fetch' &&
      target.dataset['precedence'] === undefined;
    if (isCode || target instanceof HTMLScriptElement) fail();
  };
  addEventListener('error', onError, { capture: true });
  addEventListener('kroniek:failed', fail);

  // Loads the app after the first paint or at the first input, so that the page can be read early.
  // Loads it at once if the static drawing is hidden. In development the page loads the app itself.
  const app = document.querySelector<HTMLLinkElement>('link[data-app]')?.href;
  let isAppRequested = app === undefined || !isSupported;
  const loadApp = (): void => {
    if (isAppRequested) return;
    isAppRequested = true;
    import(/* @vite-ignore */ app ?? '').catch(fail);
    // Fetches the data beside the app, not after it. src/app/loadTimeline.ts takes the response.
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
  // With `rel=expect` (pageHead.ts) the first frame already contains the drawing.
  else if ('blocking' in HTMLLinkElement.prototype) afterPaint();
  else document.addEventListener('DOMContentLoaded', afterPaint);

  // Holds a click until the app is ready, and then repeats it. Only the last click counts: readers
  // click again if nothing happens. The browser handles a click that opens a new tab.
  let heldClick: Element | null = null;
  const holdClick = (event: MouseEvent): void => {
    const root = document.querySelector<HTMLElement>('[data-kroniek]');
    const { target } = event;
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isSupported || !isPlain || !(target instanceof Element)) return;
    if (root?.dataset['state'] !== 'loading') return;
    const control = target.closest(
      '[data-part] :is(button, a[data-opens], a[data-range], a[data-key], a[data-mark])',
    );
    if (!control) return;
    event.preventDefault();
    heldClick = control;
  };
  addEventListener('click', holdClick, { capture: true });
  addEventListener('kroniek:ready', () => {
    removeEventListener('click', holdClick, { capture: true });
    // The live drawing has replaced the static marks.
    const key = heldClick?.getAttribute('data-key') ?? heldClick?.getAttribute('data-mark');
    const live = key ? document.querySelector(`[data-key="${CSS.escape(key)}"]`) : heldClick;
    live?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    // It may be a mark of the static drawing, which has left the document.
    heldClick = null;
  });
}
