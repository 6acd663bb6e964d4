/**
 * The features that only an embed has: a list behind a button, the direction of time behind
 * another, a link to the full page with the same state, and messages to and from the host page.
 */
import type { HostCommand, EmbedMessage, MessageSource } from '../../embed';
import type { Notice } from '../../store';
import { writeViewBounds, readAddress, writeAddress } from '../../url';
import type { FeatureContext } from './lazyFeatures';
import { startEmbedList } from './startEmbedList';
import { addTurnButton } from './turnButton';
import { tidyCommand } from './tidyCommand';
import type { ListFeature } from './startList';

type Context = Omit<FeatureContext, 'list'>;

/** The shortest time between two posts while the reader moves the view (ms). */
const POST_INTERVAL_MS = 100;

/** Starts the features. They follow the store. */
export function startEmbed(context: Context): ListFeature {
  const element =
    context.islands.containerOf('stage').closest<HTMLElement>('[data-kroniek]') ?? document.body;
  addDownloadButton(context, element);
  const stops = [
    startEmbedList(context, element),
    addTurnButton(context, element),
    syncFullPageLink(context, element),
    syncHost(context, element),
  ];
  return {
    // The list is drawn when a reader opens it, and follows the store from then on.
    makeLive: () => Promise.resolve(),
    settled: Promise.resolve(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Adds a button for downloads below the drawing, if the host page asked for it (`ui=download`). */
function addDownloadButton({ instance }: Context, element: HTMLElement): void {
  if (!document.documentElement.dataset['ui']?.split(' ').includes('download')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['dialog'] = 'download';
  button.setAttribute('aria-haspopup', 'dialog');
  button.textContent = instance.t('download');
  element.querySelector('[data-lists]')?.after(button);
}

/** Keeps the link to the full page at the embed's state. */
function syncFullPageLink(
  { instance, timeline, store }: Context,
  element: HTMLElement,
): () => void {
  const link = element.querySelector<HTMLAnchorElement>('[data-full]');
  const updateLink = (): void => {
    // The theme was chosen for the host page, not for the full page.
    const state = { ...store.getState(), theme: null };
    const folder = instance.hrefs.home(instance.locale);
    if (link) link.href = folder + writeAddress(state, timeline);
  };
  // Updates when the reader is about to use the link, and once a gesture pauses.
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
    for (const eventName of linkEvents) link?.removeEventListener(eventName, updateLink);
  };
}

/**
 * Posts the shown range, event and height to the host page, and applies the host page's commands.
 * src/embed/boot.ts has checked the commands.
 */
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
  // What the reader reads in a notice, such as a parameter that means nothing, is for the host too.
  let postedNotices: readonly Notice[] = [];
  const postNotices = (): void => {
    const { notices } = store.getState();
    if (notices === postedNotices) return;
    for (const notice of notices) {
      if (!postedNotices.includes(notice)) post({ type: 'error', ...notice });
    }
    postedNotices = notices;
  };
  const applyCommand = ({ lang, ...command }: HostCommand): void => {
    // Posts the reader's pending changes with the source `reader` first.
    if (timer !== undefined) {
      clearTimeout(timer);
      postChanges();
    }
    const before = store.getState();
    const query = new URLSearchParams(writeAddress(before, timeline));
    const { from, to } = writeViewBounds(before.view, timeline);
    // A command with only an event shows the event's own range.
    const bringsOwnRange = command.event && command.from === undefined && command.to === undefined;
    query.delete('range');
    for (const [key, value] of Object.entries({ from, to })) {
      if (bringsOwnRange) query.delete(key);
      else query.set(key, value);
    }
    for (const [key, value] of Object.entries(command)) {
      if (value) query.set(key, value);
      else if (value === null || value === '') query.delete(key);
    }
    const search = `?${query.toString()}`;
    const isOffered = lang != null && timeline.core.languages.includes(lang);
    if (lang && !isOffered) post({ type: 'error', code: 'unknown-choice', subject: lang });
    if (isOffered && lang !== instance.locale) {
      // The other language of the same embed, which may be a pinned copy.
      const [embedRoot] = location.pathname.split(/(?<=\/embed\/v1\/)/);
      location.replace(`${embedRoot}${lang}/${search}`);
      return;
    }
    const { view, selected, notices, ...rest } = readAddress(search, timeline);
    // The reader can do nothing about the host's mistakes.
    for (const notice of notices) post({ type: 'error', ...notice });
    const { actions } = store.getState();
    source = 'host';
    actions.restore({ ...rest, notices: [], view: before.view, selected });
    actions.setView(view, 'step');
    postChanges();
    clearTimeout(timer);
    timer = undefined;
    source = 'reader';
  };
  // In their order, since an odd value loads code before it is read.
  let applied = Promise.resolve();
  const applyHostState = (event: Event): void => {
    const { detail } = event as CustomEvent<HostCommand>;
    // A command that fails does not keep back the next.
    applied = applied.then(async () => applyCommand(await tidyCommand(detail))).catch(reportError);
  };
  // The wanted height: the default drawing, and the opened event whole, below or beside it.
  const opened = element.querySelector('[data-part="opened"]');
  const stage = element.querySelector('[data-part="stage"]');
  const defaultPx = Number(element.dataset['height']);
  let heightPx = defaultPx;
  const wantedHeight = (): number => {
    const contentPx = opened?.firstElementChild?.scrollHeight ?? 0;
    if (!opened || contentPx === 0) return defaultPx;
    const isBeside = opened.getBoundingClientRect().top === stage?.getBoundingClientRect().top;
    return isBeside
      ? Math.max(defaultPx, innerHeight - opened.clientHeight + contentPx)
      : defaultPx + contentPx;
  };
  const postHeight = (): void => {
    const height = wantedHeight();
    if (height !== heightPx) post({ type: 'height', height });
    heightPx = height;
  };
  const sizes = new ResizeObserver(postHeight);
  // The content, since the box of the opened event has a fixed size.
  const observeContent = (): void => {
    if (opened?.firstElementChild) sizes.observe(opened.firstElementChild);
  };
  const contents = new MutationObserver(observeContent);
  if (opened) contents.observe(opened, { childList: true });
  observeContent();
  element.addEventListener('kroniek:set', applyHostState);
  postNotices();
  const unsubscribe = store.subscribe(() => {
    schedulePost();
    postNotices();
  });
  return () => {
    sizes.disconnect();
    contents.disconnect();
    element.removeEventListener('kroniek:set', applyHostState);
    unsubscribe();
    clearTimeout(timer);
  };
}
