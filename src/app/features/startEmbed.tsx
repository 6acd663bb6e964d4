/**
 * What an embed has where a page has the words around: a list behind a button, a line that leads to
 * the full page at the same state, and messages to the page around.
 */
import type { HostCommand, EmbedMessage, MessageSource } from '../../embed';
import { isLocale } from '../../i18n';
import { INLINE_EVIDENCE_UP_TO } from '../../model';
import { writeViewBounds, readAddress, writeAddress } from '../../url';
import { loadListBundle } from '../../view';
import type { FeatureContext } from './lazyFeatures';
import type { ListFeature } from './startList';

type Context = Omit<FeatureContext, 'list'>;

/** Told to the host at most so often while the reader moves (ms). */
const POST_INTERVAL_MS = 100;

/** Starts all three; they follow the store. */
export function startEmbed(context: Context): ListFeature {
  const element =
    context.islands.containerOf('stage').closest<HTMLElement>('[data-kroniek]') ?? document.body;
  const stops = [
    startEmbedList(context, element),
    syncFullPageLink(context, element),
    syncHost(context, element),
  ];
  return {
    // It is drawn when a reader asks for it, and follows the store by itself from then on.
    makeLive: () => Promise.resolve(),
    settled: Promise.resolve(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** The list takes the drawing's place while its button is down. It is drawn when first asked for. */
function startEmbedList({ store, timeline, islands }: Context, element: HTMLElement): () => void {
  const button = element.querySelector<HTMLElement>('[data-lists]');
  let isDrawn = false;
  const drawList = async (): Promise<void> => {
    const { SectionedList, DayList } = await loadListBundle();
    await islands.draw(
      'list',
      timeline.count > INLINE_EVIDENCE_UP_TO ? <SectionedList /> : <DayList />,
    );
    isDrawn = true;
  };
  const setListed = (isListed: boolean): void => {
    element.classList.toggle('is-listed', isListed);
    if (button) button.ariaExpanded = String(isListed);
  };
  const toggle = async (): Promise<void> => {
    const isListed = !element.classList.contains('is-listed');
    try {
      if (isListed && !isDrawn) await drawList();
      setListed(isListed);
    } catch (problem) {
      reportError(problem);
      store.getState().actions.notify('not-loaded');
    }
  };
  const onClick = (): void => void toggle();
  button?.addEventListener('click', onClick);
  const unsubscribe = store.subscribe((now, before) => {
    // What is opened from the list is read below the drawing.
    if (now.selected !== null && now.selected !== before.selected) setListed(false);
  });
  return () => {
    button?.removeEventListener('click', onClick);
    unsubscribe();
  };
}

/** Keeps the link to the full page at what is shown here. */
function syncFullPageLink(
  { instance, timeline, store }: Context,
  element: HTMLElement,
): () => void {
  const link = element.querySelector<HTMLAnchorElement>('[data-full]');
  const updateLink = (): void => {
    // The theme is the article's, not the page's.
    const state = { ...store.getState(), theme: null };
    const folder = instance.hrefs.home(instance.locale);
    if (link) link.href = folder + writeAddress(state, timeline);
  };
  // When it is about to be used: not with every step of a gesture.
  const linkEvents = ['pointerover', 'pointerdown', 'focusin'] as const;
  for (const eventName of linkEvents) link?.addEventListener(eventName, updateLink);
  updateLink();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(updateLink, POST_INTERVAL_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
    for (const use of linkEvents) link?.removeEventListener(use, updateLink);
  };
}

/** Tells the host what is shown, and does what it asks. The bootstrap has checked what comes here. */
function syncHost({ instance, timeline, store }: Context, element: HTMLElement): () => void {
  const post = (detail: EmbedMessage): void => {
    element.dispatchEvent(new CustomEvent('kroniek:say', { bubbles: true, detail }));
  };
  let source: MessageSource = 'reader';
  let posted = { range: rangeOf(), event: store.getState().selected };
  let timer: ReturnType<typeof setTimeout> | undefined;
  function rangeOf(): string {
    const { from, to } = writeViewBounds(store.getState().view, timeline);
    return `${from} ${to}`;
  }
  const postChanges = (): void => {
    timer = undefined;
    const range = rangeOf();
    if (range !== posted.range) {
      const { from, to } = writeViewBounds(store.getState().view, timeline);
      post({ type: 'range', from, to, source });
    }
    const { selected: event } = store.getState();
    if (event !== posted.event) post({ type: 'select', event, source });
    posted = { range, event };
  };
  const schedulePost = (): void => {
    timer ??= setTimeout(postChanges, POST_INTERVAL_MS);
  };
  const applyHostState = (event: Event): void => {
    const { lang, ...command } = (event as CustomEvent<HostCommand>).detail;
    // What the reader did so far is told as theirs.
    if (timer !== undefined) {
      clearTimeout(timer);
      postChanges();
    }
    const before = store.getState();
    const query = new URLSearchParams(writeAddress(before, timeline));
    const { from, to } = writeViewBounds(before.view, timeline);
    // An event asked for alone brings its own range.
    const bringsOwnRange = command.event && command.from === undefined && command.to === undefined;
    for (const [key, value] of Object.entries({ from, to })) {
      if (bringsOwnRange) query.delete(key);
      else query.set(key, value);
    }
    for (const [key, value] of Object.entries(command)) {
      if (value) query.set(key, value);
      else if (value === null || value === '') query.delete(key);
    }
    const search = `?${query.toString()}`;
    if (lang && isLocale(lang) && lang !== instance.locale) {
      if (!timeline.core.languages.includes(lang)) return;
      // Beside this page, which may be a pinned copy's.
      const [embedRoot] = location.pathname.split(/(?<=\/embed\/v1\/)/);
      location.replace(`${embedRoot}${lang}/${search}`);
      return;
    }
    const { view, selected, ...rest } = readAddress(search, timeline);
    const { actions } = store.getState();
    source = 'host';
    actions.restore({ ...rest, view: before.view, selected });
    actions.setView(view, 'step');
    postChanges();
    clearTimeout(timer);
    timer = undefined;
    source = 'reader';
  };
  // A drawing of its liking, and all that is opened.
  const opened = element.querySelector('[data-part="opened"]');
  const defaultPx = Number(element.dataset['height']);
  let heightPx = defaultPx;
  const postHeight = (): void => {
    const height = defaultPx + (opened?.scrollHeight ?? 0);
    if (height !== heightPx) post({ type: 'height', height });
    heightPx = height;
  };
  const observer = new ResizeObserver(postHeight);
  if (opened) observer.observe(opened);
  element.addEventListener('kroniek:set', applyHostState);
  const unsubscribe = store.subscribe(schedulePost);
  return () => {
    observer.disconnect();
    element.removeEventListener('kroniek:set', applyHostState);
    unsubscribe();
    clearTimeout(timer);
  };
}
