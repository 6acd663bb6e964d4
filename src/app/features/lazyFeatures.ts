import type { ReactNode } from 'react';

import type { Timeline } from '../../model';
import { defaultChoices, type TimelineState, type TimelineStore } from '../../store';
import { DIALOG_REQUEST_EVENT, type Instance } from '../../view';
import type { ListFeature } from './startList';
import type { Islands } from '../islands';

/** What a lazy feature starts with. */
export type FeatureContext = {
  readonly instance: Instance;
  readonly store: TimelineStore;
  /** The timeline with everything that is known now, not a variant. */
  readonly timeline: Timeline;
  readonly historyUrl: string;
  readonly list: Pick<ListFeature, 'makeLive'>;
  readonly islands: Islands;
  /** Puts a component into the instance, and calls back once the component is mounted. */
  readonly wrap: (child: ReactNode, onReady?: () => void) => ReactNode;
};

/** A started feature. It follows the store. */
export type Feature = {
  /** Resolves once the page shows what the store asked for at the start. */
  readonly settled: Promise<unknown>;
  readonly stop: () => void;
};

type LazyFeature = {
  readonly isNeeded: (state: TimelineState) => boolean;
  readonly load: () => Promise<(context: FeatureContext) => Feature | Promise<Feature>>;
  readonly fail: (store: TimelineStore) => void;
};

// Loaded when the store first needs them: few readers use them, or not at once.
const lazyFeatures: readonly LazyFeature[] = [
  {
    isNeeded: ({ asKnownOn }) => asKnownOn !== null,
    load: async () => (await import('./startAsKnown')).startAsKnown,
    fail: (store) => store.getState().actions.failAsKnownOn(),
  },
  {
    isNeeded: ({ filter, grouping, collapsedLanes }) =>
      filter !== defaultChoices.filter ||
      grouping !== defaultChoices.grouping ||
      collapsedLanes.length > 0,
    load: async () => (await import('./startSearch')).startSearch,
    fail: (store) => store.getState().actions.notify('not-loaded'),
  },
  {
    isNeeded: ({ selected }) => selected !== null,
    load: async () => (await import('./startOpenedEvent')).startOpenedEvent,
    fail: (store) => store.getState().actions.notify('not-opened'),
  },
];

/**
 * Loads features when the store first needs them, and dialogs when a button (`data-dialog`) or a
 * key opens them. `settled` resolves once the features that the address needs are shown, or have
 * failed with a notice.
 */
export function startLazyFeatures(element: HTMLElement, context: FeatureContext): Feature {
  const { store } = context;
  const stops: (() => void)[] = [];
  const abortController = new AbortController();
  const { signal } = abortController;

  const settled = lazyFeatures.map(({ isNeeded, load, fail }) => {
    let loading: Promise<Feature> | null = null;
    const startFeature = async (): Promise<void> => {
      try {
        loading ??= load().then((start) => start(context));
        const feature = await loading;
        if (signal.aborted) feature.stop();
        else if (!stops.includes(feature.stop)) stops.push(feature.stop);
        await feature.settled;
      } catch (problem) {
        loading = null;
        reportError(problem);
        if (!signal.aborted) fail(store);
      }
    };
    const unsubscribe = store.subscribe((now, before) => {
      if (!loading && isNeeded(now) && !isNeeded(before)) void startFeature();
    });
    stops.push(unsubscribe);
    return isNeeded(store.getState()) ? startFeature() : Promise.resolve();
  });

  const openDialog = async (name: unknown): Promise<void> => {
    try {
      const { showDialog } = await import('./showDialog');
      if (!signal.aborted) showDialog(name, context);
    } catch (problem) {
      reportError(problem);
      store.getState().actions.notify('not-loaded');
    }
  };
  const onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-dialog]') : null;
    if (!button) return;
    // Safari does not focus a clicked button, and the dialog could not return focus to it.
    button.focus({ preventScroll: true });
    void openDialog(button.dataset['dialog']);
  };
  const onDialogEvent = (event: Event): void => {
    if (event instanceof CustomEvent) void openDialog(event.detail);
  };
  element.addEventListener('click', onClick, { signal });
  element.addEventListener(DIALOG_REQUEST_EVENT, onDialogEvent, { signal });

  return {
    settled: Promise.all(settled),
    stop: () => {
      abortController.abort();
      for (const stop of stops) stop();
    },
  };
}
