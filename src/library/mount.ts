import { startInElement, type LiveElement } from '../app';
import { directionOf } from '../i18n';
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
  let live: Live | null = null;
  let ready: Promise<void> = Promise.resolve();
  let isDestroyed = false;

  const start = (): void => {
    live?.stop();
    live = startLive(box, () => settings);
    ready = live.ready;
  };
  styleBox(box, settings);
  start();
  return {
    get ready() {
      return ready;
    },
    update: (change) => {
      if (isDestroyed) return;
      const before = settings;
      settings = { ...settings, ...change };
      styleBox(box, settings);
      const isOther = settings.data !== before.data || settings.locale !== before.locale;
      if (isOther) start();
      else live?.apply(settings, before);
    },
    destroy: () => {
      isDestroyed = true;
      live?.stop();
      box.remove();
    },
  };
}

/** Size, theme and classes. */
function styleBox(box: HTMLElement, { className = '', height, theme }: TimelineSettings): void {
  box.className = `kroniek-box ${className}`.trim();
  const length = height ?? DEFAULT_HEIGHT_PX;
  box.style.height = typeof length === 'number' ? `${length}px` : length;
  box.dataset['theme'] = theme ?? 'page';
}

type Live = Pick<FollowedSettings, 'apply' | 'stop'> & { readonly ready: Promise<void> };

/** Loads the data and shows the timeline in a box. */
function startLive(box: HTMLElement, settings: () => TimelineOptions): Live {
  const root = document.createElement('section');
  root.className = 'kroniek embed';
  root.dataset['state'] = 'loading';
  root.dataset['kroniek'] = '';
  root.ariaBusy = 'true';
  box.append(root);
  const abort = new AbortController();
  let started: LiveElement | null = null;
  let followed: FollowedSettings | null = null;

  const run = async (): Promise<void> => {
    const { data, locale: asked, range, defaultRange, eventHref, ...rest } = settings();
    const wanted = [asked ?? '', document.documentElement.lang, ...navigator.languages];
    const { timeline, locale } = await loadData(data, wanted.filter(Boolean), abort.signal);
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
