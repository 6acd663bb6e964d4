import type { ReactNode } from 'react';

import { lazyExport } from '../../base';
import type { CompiledHistory, Timeline } from '../../model';
import { defaultChoices, type TimelineState, type TimelineStore } from '../../store';
import { DIALOG_REQUEST_EVENT, type Instance } from '../../view';
import type { ListFeature } from './startList';
import type { Islands } from '../islands';
import type { FailureNotice } from '../loading/failureNotice';

/** What a lazy feature starts with. */
export type FeatureContext = {
  readonly instance: Instance;
  readonly store: TimelineStore;
  /** The timeline with everything that is known now, not a variant. */
  readonly timeline: Timeline;
  /** What was known on earlier days, or the address of its file. */
  readonly history: CompiledHistory | string;
  /** Whether the page is the timeline's own. Else its history and its head are left alone. */
  readonly ownsPage: boolean;
  readonly list: Pick<ListFeature, 'makeLive'>;
  readonly islands: Islands;
  readonly failureNotice: FailureNotice;
  /** Puts a component into the instance, and calls back once the component is mounted. */
  readonly wrap: (child: ReactNode, onReady?: () => void) => ReactNode;
};

/** A started feature. It follows the store. */
export type Feature = {
  /** Resolves once the page shows what the store asked for at the start. */
  readonly settled: Promise<unknown>;
  /** Loads again what it could not load, if anything. */
  readonly askAgain?: () => void;
  readonly stop: () => void;
};

/** The lazy features of an instance. */
type LazyFeatures = Feature & {
  /** Notes the dialog that the reader asked for, so that it opens after the reload. */
  readonly prepareReload: () => void;
};

type LazyFeature = {
  /** The parts of the state that it follows. */
  readonly keys: readonly (keyof TimelineState)[];
  readonly isNeeded: (state: TimelineState) => boolean;
  /** What the reader presses for it. A press may ask for what the store has already. */
  readonly pressed: string;
  readonly load: () => Promise<(context: FeatureContext) => Promise<Feature>>;
  /** Undoes what the store asked for, if the page cannot stay between both. */
  readonly undo?: (store: TimelineStore) => void;
  readonly failureText: (instance: Instance, state: TimelineState) => string;
};

// Loaded when the store first needs them: few readers use them, or not at once.
const lazyFeatures: readonly LazyFeature[] = [
  {
    keys: ['asKnownOn'],
    isNeeded: ({ asKnownOn }) => asKnownOn !== null,
    pressed: '[data-dialog="known"]',
    load: lazyExport(() => import('./startAsKnown'), 'startAsKnown'),
    undo: (store) => store.getState().actions.failAsKnownOn(),
    failureText: ({ t, words }, { asKnownOn }) =>
      t('notice.not-fetched', { what: words.date(asKnownOn ?? '') }),
  },
  {
    keys: ['filter', 'grouping', 'collapsedLanes'],
    isNeeded: ({ filter, grouping, collapsedLanes }) =>
      filter !== defaultChoices.filter ||
      grouping !== defaultChoices.grouping ||
      collapsedLanes.length > 0,
    pressed: 'select, input, .lane-name',
    load: lazyExport(() => import('./startSearch'), 'startSearch'),
    failureText: ({ t }) => t('error.part'),
  },
  {
    keys: ['map'],
    isNeeded: ({ map, timeline }) => map !== null && timeline.core.map !== undefined,
    pressed: '[data-toggles="map"]',
    load: lazyExport(() => import('./startMap'), 'startMap'),
    failureText: ({ t }) => t('error.part'),
  },
  {
    keys: ['selected'],
    isNeeded: ({ selected }) => selected !== null,
    pressed: '[data-opens], [data-key]',
    load: lazyExport(() => import('./startOpenedEvent'), 'startOpenedEvent'),
    failureText: ({ t }) => t('error.details'),
  },
];

const loadShowDialog = lazyExport(() => import('./showDialog'), 'showDialog');

/**
 * Loads features when the store first needs them, and dialogs when a button (`data-dialog`) or a
 * key opens them. A feature that failed to load is loaded again when the reader asks for it again,
 * and when the connection is back. `settled` resolves once the features that the address needs are
 * shown, or have failed with a notice.
 */
export function startLazyFeatures(element: HTMLElement, context: FeatureContext): LazyFeatures {
  const { store, instance, failureNotice } = context;
  const stops: (() => void)[] = [];
  const abortController = new AbortController();
  const { signal } = abortController;

  const settled = lazyFeatures.map(({ keys, isNeeded, pressed, load, undo, failureText }) => {
    let loading: Promise<Feature> | null = null;
    let started: Feature | null = null;
    const startFeature = async (): Promise<void> => {
      try {
        loading ??= load().then((start) => start(context));
        const feature = await loading;
        started = feature;
        if (signal.aborted) feature.stop();
        else if (!stops.includes(feature.stop)) stops.push(feature.stop);
        await feature.settled;
      } catch (problem) {
        loading = null;
        const state = store.getState();
        // The reader may have closed it meanwhile.
        if (signal.aborted || !isNeeded(state)) return;
        const text = failureText(instance, state);
        undo?.(store);
        failureNotice.show(problem, { text, retry: undo ? undefined : startIfNeeded });
      }
    };
    const startIfNeeded = (): void => {
      if (loading || !isNeeded(store.getState())) return;
      failureNotice.hide();
      void startFeature();
    };
    const unsubscribe = store.subscribe((now, before) => {
      if (keys.some((key) => now[key] !== before[key])) startIfNeeded();
    });
    stops.push(unsubscribe);
    const askAgain = (): void => {
      if (started) started.askAgain?.();
      else startIfNeeded();
    };
    const onPress = ({ target }: Event): void => {
      if (target instanceof Element && target.closest(pressed)) askAgain();
    };
    // After the store's own change, if the press makes one.
    for (const type of ['click', 'input', 'change'])
      element.addEventListener(type, onPress, { signal });
    addEventListener('online', askAgain, { signal });
    return isNeeded(store.getState()) ? startFeature() : Promise.resolve();
  });

  /** The dialog that is loading. */
  let requestedDialog: unknown = null;
  const openDialog = async (name: unknown): Promise<void> => {
    requestedDialog = name;
    try {
      const showDialog = await loadShowDialog();
      if (!signal.aborted) await showDialog(name, context);
    } catch (problem) {
      failureNotice.show(problem, { retry: () => void openDialog(name) });
    }
    requestedDialog = null;
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

  const historyState: unknown = context.ownsPage ? history.state : null;
  if (typeof historyState === 'object' && historyState !== null && 'dialog' in historyState) {
    const { dialog, ...state } = historyState;
    history.replaceState(state, '');
    void openDialog(dialog);
  }

  return {
    settled: Promise.all(settled),
    prepareReload: () => {
      if (requestedDialog) {
        const state = history.state as object | null;
        history.replaceState({ ...state, dialog: requestedDialog }, '');
      }
    },
    stop: () => {
      abortController.abort();
      for (const stop of stops) stop();
    },
  };
}
