/** Keeps the open draft as it changes, and warns before work is lost. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftStore, DraftSummary } from './storage';

/** `refused`: the browser keeps nothing. */
export type KeepingState = 'idle' | 'saving' | 'saved' | 'refused';

/** The wait after a change (ms). */
const WAIT_MS = 300;

export type Drafts = {
  readonly state: KeepingState;
  readonly list: readonly DraftSummary[];
  /** Keeps a draft after a moment. */
  readonly keep: (draft: Draft) => void;
  readonly open: (id: string) => Promise<Draft | undefined>;
  readonly remove: (id: string) => Promise<void>;
  readonly close: () => void;
  /** The work was saved as a file. */
  readonly markSaved: () => void;
};

/** `isKept`: the open draft comes from the store. */
export function useDrafts(
  store: DraftStore | null,
  initial: readonly DraftSummary[],
  isKept: boolean,
): Drafts {
  const [state, setState] = useState<KeepingState>(
    store === null ? 'refused' : isKept ? 'saved' : 'idle',
  );
  const [list, setList] = useState(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<Draft | null>(null);
  const isUnsaved = useRef(false);
  /** The id of the open draft, as the store has it. */
  const current = useRef<string | null>(null);

  // Writes wait for each other, so that an older draft never replaces a newer one.
  const writing = useRef<Promise<void>>(Promise.resolve());

  const write = useCallback((): Promise<void> => {
    const writePending = async (): Promise<void> => {
      const draft = pending.current;
      if (!draft || !store) return;
      pending.current = null;
      try {
        await store.write(draft);
        setList(await store.list());
        if (pending.current) return;
        isUnsaved.current = false;
        setState('saved');
      } catch {
        setState('refused');
      }
    };
    clearTimeout(timer.current);
    writing.current = writing.current.then(writePending);
    return writing.current;
  }, [store]);

  const keep = useCallback(
    (draft: Draft): void => {
      isUnsaved.current = true;
      if (!store) return;
      if (current.current !== draft.id) void store.setCurrentId(draft.id);
      current.current = draft.id;
      pending.current = draft;
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void write(), WAIT_MS);
    },
    [store, write],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (isUnsaved.current) event.preventDefault();
    };
    // A page that is hidden may be ended without another event.
    const flush = (): void => {
      if (document.visibilityState === 'hidden') void write();
    };
    addEventListener('beforeunload', warn);
    addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('beforeunload', warn);
      removeEventListener('visibilitychange', flush);
    };
  }, [write]);

  return {
    state,
    list,
    keep,
    open: async (id) => {
      await write();
      current.current = id;
      await store?.setCurrentId(id);
      setState('saved');
      return store?.read(id);
    },
    remove: async (id) => {
      if (pending.current?.id === id) pending.current = null;
      await store?.remove(id);
      setList((await store?.list()) ?? []);
    },
    close: () => {
      void write();
      current.current = null;
      void store?.setCurrentId(null);
      if (store) setState('idle');
    },
    markSaved: () => {
      if (!pending.current) isUnsaved.current = false;
    },
  };
}
