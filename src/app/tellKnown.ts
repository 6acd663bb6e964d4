/** Telling a timeline as it was known on an earlier day: fetched by itself, since few ask for it. */
import type { ReactNode } from 'react';

import { loadAsKnown, type CompiledHistory, type Timeline } from '../model';
import type { TimelineStore } from '../store';
import { followWords } from './followWords';
import { fetchJson, isRecord, LoadError } from './loadTimeline';

export type Telling = {
  /** Tells it as of a day, or null for now, if that is still wanted by the time it can. */
  readonly tell: (known: string | null, isWanted: () => boolean) => Promise<void>;
  readonly stop: () => void;
};

/** Prepares for telling `timeline` otherwise; `place` and `within` are for `followWords`. */
export function createTelling(
  store: TimelineStore,
  timeline: Timeline,
  historyUrl: string,
  place: (name: string) => HTMLElement,
  within: (child: ReactNode) => ReactNode,
): Telling {
  const { retell } = store.getState().actions;
  const stop = followWords(store, place, within);
  const tell: Telling['tell'] = async (known, isWanted) => {
    if (known === null) {
      if (store.getState().timeline !== timeline) retell(timeline);
      return;
    }
    const [asKnownOn, history] = await Promise.all([loadAsKnown(), loadHistory(historyUrl)]);
    if (isWanted()) retell(asKnownOn(timeline, history, known));
  };
  return { tell, stop };
}

/** Fetches how the dataset read on earlier days. Throws {@link LoadError}. */
async function loadHistory(historyUrl: string): Promise<CompiledHistory> {
  const history = await fetchJson(historyUrl);
  if (!isRecord(history) || !isRecord(history['claims'])) {
    throw new LoadError('invalid', historyUrl);
  }
  return history as CompiledHistory;
}
