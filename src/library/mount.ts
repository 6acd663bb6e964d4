import { startInElement, type LiveElement } from '../app';
import { directionOf } from '../i18n';
import type { TimelineState } from '../store';
import { followSettings, spanOf, type FollowedSettings } from './followSettings';
import { showHouseStyle } from './houseStyle';
import { loadData } from './loadData';
import type { TimelineHandle, TimelineOptions, TimelineSettings } from './types';

const DEFAULT_HEIGHT_PX = 480;

/** Two timelines of a page have different ids. */
let count = 0;

/** Shows a timeline in an element. What else the element holds stays. */
export function mount(element: HTMLElement, options: TimelineOptions): TimelineHandle {
  const box = document.createElement('div');
  element.append(box);
  let settings = options;
  /** What the reader chose in a whole timeline. It stays until the app changes the same. */
  let chosen: Partial<TimelineOptions> = {};
  /** The dataset of an address, which another language does not fetch again. */
  let loaded: { readonly data: unknown; readonly json: unknown } | null = null;
  let live: Live | null = null;
  let ready: Promise<void> = Promise.resolve();
  let isDestroyed = false;

  const start = (): void => {
    live?.stop();
    const { data } = settings;
    live = startLive(box, () => ({ ...settings, ...chosen }), {
      data: loaded?.data === data ? loaded.json : data,
      onLoad: (json) => {
        loaded = { data, json };
      },
    });
    ready = live.ready;
  };
  /** The links to other languages of a whole timeline show them in its place. */
  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLElement>('.languages [hreflang]');
    if (!link) return;
    event.preventDefault();
    const state = live?.state();
    chosen = {
      locale: link.getAttribute('hreflang') ?? undefined,
      ...(state && {
        defaultRange: { from: state.view.start, to: state.view.end },
        defaultSelected: state.selected,
      }),
    };
    start();
    void ready.then(() => box.querySelector<HTMLElement>('.languages [aria-current]')?.focus());
  };
  styleBox(box, settings);
  box.dataset['theme'] = settings.theme ?? 'page';
  box.addEventListener('click', onClick);
  start();
  return {
    get ready() {
      return ready;
    },
    update: (change) => {
      if (isDestroyed) return;
      // A range that is none must not be stored, or every later return to it would fail.
      if (change.range !== undefined) spanOf(change.range);
      const before = settings;
      settings = { ...settings, ...change };
      styleBox(box, settings);
      if (settings.theme !== before.theme) box.dataset['theme'] = settings.theme ?? 'page';
      const isOther = (['data', 'locale', 'parts'] as const).some(
        (key) => settings[key] !== before[key],
      );
      if (isOther) {
        chosen = {};
        start();
      } else live?.apply(settings, before);
    },
    destroy: () => {
      isDestroyed = true;
      live?.stop();
      box.remove();
    },
  };
}

/** Size and classes. */
function styleBox(box: HTMLElement, settings: TimelineSettings): void {
  const { className = '', height, parts } = settings;
  const isWhole = parts === 'all';
  box.className = `kroniek-box ${isWhole ? 'is-whole ' : ''}${className}`.trim();
  const length = height ?? (isWhole ? '' : DEFAULT_HEIGHT_PX);
  box.style.height = typeof length === 'number' ? `${length}px` : length;
}

type Live = Pick<FollowedSettings, 'apply' | 'stop'> & {
  readonly ready: Promise<void>;
  /** The state of the reader; undefined until the timeline is loaded. */
  readonly state: () => Pick<TimelineState, 'view' | 'selected'> | undefined;
};

/** Loads the data and shows the timeline in a box. */
function startLive(
  box: HTMLElement,
  settings: () => TimelineOptions,
  { data, onLoad }: { readonly data: unknown; readonly onLoad: (json: unknown) => void },
): Live {
  const root = document.createElement('section');
  root.className = settings().parts === 'all' ? 'kroniek' : 'kroniek embed';
  root.dataset['state'] = 'loading';
  root.dataset['kroniek'] = '';
  root.ariaBusy = 'true';
  box.append(root);
  const abort = new AbortController();
  let started: LiveElement | null = null;
  let followed: FollowedSettings | null = null;

  const run = async (): Promise<void> => {
    const { locale: asked, range, defaultRange, eventHref, parts = 'embed', ...rest } = settings();
    const wanted = [asked ?? '', document.documentElement.lang, ...navigator.languages];
    const loaded = await loadData(data, wanted.filter(Boolean), abort.signal);
    const { timeline, locale, history } = loaded;
    onLoad(loaded.json);
    const firstRange = range ?? defaultRange;
    const opens = timeline.core.opens ?? timeline.period;
    root.lang = locale;
    root.dir = directionOf(locale);
    root.dataset['kroniek'] = timeline.core.id;
    root.ariaLabel = timeline.core.title;
    showHouseStyle(root, timeline.core);
    const uid = `kroniek-${(count += 1)}`;
    const element = await startInElement(root, {
      timeline,
      locale,
      uid,
      history,
      parts,
      showTheme: (theme) => {
        box.dataset['theme'] = theme ?? settings().theme ?? 'page';
      },
      now: Date.now(),
      hrefOf: eventHref ?? ((id) => `#${uid}-${id}`),
      initialState: {
        view: firstRange ? spanOf(firstRange) : opens,
        selected: rest.selected ?? rest.defaultSelected ?? null,
      },
    });
    if (abort.signal.aborted) return element.stop();
    started = element;
    followed = followSettings(element.store, settings);
    await element.settled;
    root.ariaBusy = null;
    settings().onReady?.();
  };
  const ready = run().catch((problem: unknown) => {
    if (abort.signal.aborted) return;
    const error = problem instanceof Error ? problem : new Error(String(problem));
    root.ariaBusy = null;
    root.dataset['state'] = 'error';
    showError(root, error.message);
    const { onError } = settings();
    if (onError) onError(error);
    else reportError(error);
  });
  return {
    ready,
    state: () => started?.store.getState(),
    apply: (now, before) => followed?.apply(now, before),
    stop: () => {
      abort.abort();
      followed?.stop();
      started?.stop();
      root.remove();
    },
  };
}

function showError(root: HTMLElement, text: string): void {
  const message = document.createElement('p');
  message.className = 'notice is-failure';
  message.setAttribute('role', 'alert');
  message.textContent = text;
  root.replaceChildren(message);
}
