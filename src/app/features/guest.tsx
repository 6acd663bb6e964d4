/**
 * What an embed has where a page has the words around: a list behind a button, a line that leads to
 * the full page at the same state, and messages to the page around.
 */
import type { Asked, GuestMessage, MessageSource } from '../../embed';
import { isLocale } from '../../i18n';
import { WHOLE_EVENTS } from '../../model';
import { boundsIn, readAddress, writeAddress } from '../../url';
import { loadLists } from '../../view';
import type { LateContext } from './late';
import type { ListPart } from './list';

type Context = Omit<LateContext, 'list'>;

/** Told to the host at most so often while the reader moves (ms). */
const SAY_MS = 100;

/** Starts all three; they follow the store. */
export function startGuest(context: Context): ListPart {
  const element =
    context.parts.containerOf('stage').closest<HTMLElement>('[data-kroniek]') ?? document.body;
  const stops = [
    startGuestList(context, element),
    followFull(context, element),
    followHost(context, element),
  ];
  return {
    // It is drawn when a reader asks for it, and follows the store by itself from then on.
    bring: () => Promise.resolve(),
    settled: Promise.resolve(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** The list takes the drawing's place while its button is down. It is drawn when first asked for. */
function startGuestList({ store, timeline, parts }: Context, element: HTMLElement): () => void {
  const button = element.querySelector<HTMLElement>('[data-lists]');
  let isDrawn = false;
  const draw = async (): Promise<void> => {
    const { LongList, ReadingList } = await loadLists();
    await parts.draw('list', timeline.count > WHOLE_EVENTS ? <LongList /> : <ReadingList />);
    isDrawn = true;
  };
  const show = (isListed: boolean): void => {
    element.classList.toggle('is-listed', isListed);
    if (button) button.ariaExpanded = String(isListed);
  };
  const toggle = async (): Promise<void> => {
    const isListed = !element.classList.contains('is-listed');
    try {
      if (isListed && !isDrawn) await draw();
      show(isListed);
    } catch (problem) {
      reportError(problem);
      store.getState().actions.tell('not-loaded');
    }
  };
  const onClick = (): void => void toggle();
  button?.addEventListener('click', onClick);
  const unsubscribe = store.subscribe((now, before) => {
    // What is opened from the list is read below the drawing.
    if (now.selected !== null && now.selected !== before.selected) show(false);
  });
  return () => {
    button?.removeEventListener('click', onClick);
    unsubscribe();
  };
}

/** Keeps the link to the full page at what is shown here. */
function followFull({ instance, timeline, store }: Context, element: HTMLElement): () => void {
  const link = element.querySelector<HTMLAnchorElement>('[data-full]');
  const show = (): void => {
    // The theme is the article's, not the page's.
    const state = { ...store.getState(), theme: null };
    const folder = instance.hrefs.language(instance.locale);
    if (link) link.href = folder + writeAddress(state, timeline);
  };
  // When it is about to be used: not with every step of a gesture.
  const uses = ['pointerover', 'pointerdown', 'focusin'] as const;
  for (const use of uses) link?.addEventListener(use, show);
  show();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(show, SAY_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
    for (const use of uses) link?.removeEventListener(use, show);
  };
}

/** Tells the host what is shown, and does what it asks. The bootstrap has checked what comes here. */
function followHost({ instance, timeline, store }: Context, element: HTMLElement): () => void {
  const say = (detail: GuestMessage): void => {
    element.dispatchEvent(new CustomEvent('kroniek:say', { bubbles: true, detail }));
  };
  let source: MessageSource = 'reader';
  let told = { range: rangeOf(), event: store.getState().selected };
  let timer: ReturnType<typeof setTimeout> | undefined;
  function rangeOf(): string {
    const { from, to } = boundsIn(store.getState().view, timeline);
    return `${from} ${to}`;
  }
  const tell = (): void => {
    timer = undefined;
    const range = rangeOf();
    if (range !== told.range) {
      const { from, to } = boundsIn(store.getState().view, timeline);
      say({ type: 'range', from, to, source });
    }
    const { selected: event } = store.getState();
    if (event !== told.event) say({ type: 'select', event, source });
    told = { range, event };
  };
  const changed = (): void => {
    timer ??= setTimeout(tell, SAY_MS);
  };
  const obey = (event: Event): void => {
    const { lang, ...asked } = (event as CustomEvent<Asked>).detail;
    // What the reader did so far is told as theirs.
    if (timer !== undefined) {
      clearTimeout(timer);
      tell();
    }
    const before = store.getState();
    const query = new URLSearchParams(writeAddress(before, timeline));
    const { from, to } = boundsIn(before.view, timeline);
    // An event asked for alone brings its own range.
    const brings = asked.event && asked.from === undefined && asked.to === undefined;
    for (const [key, value] of Object.entries({ from, to })) {
      if (brings) query.delete(key);
      else query.set(key, value);
    }
    for (const [key, value] of Object.entries(asked)) {
      if (value) query.set(key, value);
      else if (value === null || value === '') query.delete(key);
    }
    const search = `?${query.toString()}`;
    if (lang && isLocale(lang) && lang !== instance.locale) {
      if (!timeline.core.languages.includes(lang)) return;
      // Beside this page, which may be a pinned copy's.
      const [beside] = location.pathname.split(/(?<=\/embed\/v1\/)/);
      location.replace(`${beside}${lang}/${search}`);
      return;
    }
    const { view, selected, ...rest } = readAddress(search, timeline);
    const { actions } = store.getState();
    source = 'host';
    actions.restore({ ...rest, view: before.view, selected });
    actions.setView(view, 'step');
    tell();
    clearTimeout(timer);
    timer = undefined;
    source = 'reader';
  };
  // A drawing of its liking, and all that is opened.
  const opened = element.querySelector('[data-part="opened"]');
  const liked = Number(element.dataset['height']);
  let heightPx = liked;
  const measure = (): void => {
    const height = liked + (opened?.scrollHeight ?? 0);
    if (height !== heightPx) say({ type: 'height', height });
    heightPx = height;
  };
  const observer = new ResizeObserver(measure);
  if (opened) observer.observe(opened);
  element.addEventListener('kroniek:set', obey);
  const unsubscribe = store.subscribe(changed);
  return () => {
    observer.disconnect();
    element.removeEventListener('kroniek:set', obey);
    unsubscribe();
    clearTimeout(timer);
  };
}
