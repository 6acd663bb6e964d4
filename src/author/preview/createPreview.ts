/**
 * Draws the timeline in a box. Another timeline replaces it once it is drawn, with the same view
 * and the same opened event.
 */
import { startInElement, type LiveElement } from '../../app';
import { directionOf, interfaceLanguageOf, loadLocale, ownDatesOf } from '../../i18n';
import { createTimeline, loadLargeTimeline, PACKED_ABOVE, type Timeline } from '../../model';
import type { CompiledTimeline } from '../check/types';

type Span = { readonly start: number; readonly end: number };

type Shown = {
  readonly live: LiveElement;
  /** The view at the start. */
  readonly opens: Span;
  readonly remove: () => void;
};

export type Preview = {
  readonly show: (compiled: CompiledTimeline) => Promise<void>;
  /** Opens an event of the timeline. */
  readonly select: (event: string | null) => void;
  readonly stop: () => void;
};

/** Two timelines of the page have different ids. */
let count = 0;

export function createPreview(
  host: HTMLElement,
  onSelect: (event: string | null) => void,
): Preview {
  let shown: Shown | null = null;
  let wanted: string | null = null;
  let job = 0;

  const show = async (compiled: CompiledTimeline): Promise<void> => {
    job += 1;
    const own = job;
    const timeline = await timelineOf(compiled);
    if (own !== job) return;
    const opens = timeline.core.opens ?? timeline.period;
    const next = await draw(host, compiled, timeline, viewFor(shown, opens), wanted);
    if (own !== job) return next.remove();
    shown?.remove();
    shown = { ...next, opens };
    next.box.classList.remove('is-coming');
    const { store } = next.live;
    store.subscribe((now, before) => {
      if (now.selected === before.selected) return;
      wanted = now.selected;
      onSelect(now.selected);
    });
  };
  return {
    show,
    select: (event) => {
      wanted = event;
      const state = shown?.live.store.getState();
      if (state && state.selected !== event) state.actions.select(event);
    },
    stop: () => {
      job += 1;
      shown?.remove();
      shown = null;
    },
  };
}

/** The view that a reader left, unless it was that of the start. */
function viewFor(shown: Shown | null, opens: Span): Span {
  const view = shown?.live.store.getState().view;
  if (!shown || !view) return opens;
  const isFirst = view.start === shown.opens.start && view.end === shown.opens.end;
  return isFirst ? opens : view;
}

async function timelineOf(compiled: CompiledTimeline): Promise<Timeline> {
  const { core, details, facets, languages, locale } = compiled;
  await loadLocale(locale, interfaceLanguageOf(locale, languages), ownDatesOf(locale));
  const isLarge = core.events.id.length > PACKED_ABOVE;
  return createTimeline(
    core,
    () => Promise.resolve(details),
    details,
    isLarge ? (await loadLargeTimeline()).createIntervalIndex : undefined,
    { facets: () => Promise.resolve(facets), texts: undefined },
  );
}

/** Draws a timeline in a box of its own, out of sight. */
async function draw(
  host: HTMLElement,
  { locale, history }: CompiledTimeline,
  timeline: Timeline,
  view: Span,
  selected: string | null,
) {
  const box = document.createElement('div');
  box.className = 'kroniek-box is-coming';
  const root = document.createElement('section');
  root.className = 'kroniek embed';
  root.dataset['kroniek'] = timeline.core.id;
  root.dataset['state'] = 'loading';
  root.lang = locale;
  root.dir = directionOf(locale);
  root.ariaLabel = timeline.core.title;
  box.append(root);
  host.append(box);
  count += 1;
  const uid = `preview-${count}`;
  const isKnown = selected !== null && timeline.indexOf(selected) !== null;
  try {
    const live = await startInElement(root, {
      timeline,
      locale,
      uid,
      now: Date.now(),
      hrefOf: (id) => `#${uid}-${id}`,
      history,
      parts: 'embed',
      showTheme: () => {},
      initialState: { view, selected: isKnown ? selected : null },
    });
    await live.settled;
    const remove = (): void => {
      live.stop();
      box.remove();
    };
    return { live, box, remove };
  } catch (problem) {
    box.remove();
    throw problem;
  }
}
