import type { ReactNode } from 'react';

import type { Timeline } from '../../model';
import { defaultChoices, type TimelineState, type TimelineStore } from '../../store';
import { DIALOG_EVENT, type Instance } from '../../view';
import type { ListPart } from './list';
import type { Parts } from '../parts';

/** What a part that comes late is made with. */
export type LateContext = {
  readonly instance: Instance;
  readonly store: TimelineStore;
  /** With all that is known now. */
  readonly timeline: Timeline;
  readonly historyUrl: string;
  readonly list: Pick<ListPart, 'bring'>;
  readonly parts: Parts;
  /** Puts a component into the instance, and calls back once it stands. */
  readonly within: (child: ReactNode, onReady?: () => void) => ReactNode;
};

/** A part that has come. It follows the store by itself from then on. */
export type Late = {
  /** Kept once what the store asks for stands. */
  readonly settled: Promise<unknown>;
  readonly stop: () => void;
};

type Part = {
  readonly isAsked: (state: TimelineState) => boolean;
  readonly load: () => Promise<(context: LateContext) => Late | Promise<Late>>;
  readonly fail: (store: TimelineStore) => void;
};

// Asked for by few, or not at once: fetched when the store first asks for them.
const parts: readonly Part[] = [
  {
    isAsked: ({ known }) => known !== null,
    load: async () => (await import('./retelling')).startRetelling,
    fail: (store) => store.getState().actions.failKnown(),
  },
  {
    isAsked: ({ filter, grouping, folded }) =>
      filter !== defaultChoices.filter || grouping !== defaultChoices.grouping || folded.length > 0,
    load: async () => (await import('./finding')).startFinding,
    fail: (store) => store.getState().actions.tell('not-loaded'),
  },
  {
    isAsked: ({ selected }) => selected !== null,
    load: async () => (await import('./opened')).startOpened,
    fail: (store) => store.getState().actions.tell('not-opened'),
  },
];

/**
 * Brings the late parts, and the dialogs that buttons (`data-dialog`) and keys ask for. `settled` is
 * kept once what the address asks for stands, or has failed and said so.
 */
export function followLate(element: HTMLElement, context: LateContext): Late {
  const { store } = context;
  const stops: (() => void)[] = [];
  const listening = new AbortController();
  const { signal } = listening;

  const settled = parts.map(({ isAsked, load, fail }) => {
    let coming: Promise<Late> | null = null;
    const bring = async (): Promise<void> => {
      try {
        coming ??= load().then((start) => start(context));
        const late = await coming;
        if (signal.aborted) late.stop();
        else if (!stops.includes(late.stop)) stops.push(late.stop);
        await late.settled;
      } catch (problem) {
        coming = null;
        reportError(problem);
        if (!signal.aborted) fail(store);
      }
    };
    const unsubscribe = store.subscribe((now, before) => {
      if (!coming && isAsked(now) && !isAsked(before)) void bring();
    });
    stops.push(unsubscribe);
    return isAsked(store.getState()) ? bring() : Promise.resolve();
  });

  const ask = async (name: unknown): Promise<void> => {
    try {
      const { showDialog } = await import('./dialogs');
      if (!signal.aborted) showDialog(name, context);
    } catch (problem) {
      reportError(problem);
      store.getState().actions.tell('not-loaded');
    }
  };
  const onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-dialog]') : null;
    if (button) void ask(button.dataset['dialog']);
  };
  const onAsk = (event: Event): void => {
    if (event instanceof CustomEvent) void ask(event.detail);
  };
  element.addEventListener('click', onClick, { signal });
  element.addEventListener(DIALOG_EVENT, onAsk, { signal });

  return {
    settled: Promise.all(settled),
    stop: () => {
      listening.abort();
      for (const stop of stops) stop();
    },
  };
}
