/** Keeps drafts in IndexedDB. A browser may refuse it: then there is no store. */
import { createStore, del, get, set, update } from 'idb-keyval';
import type { AuthorDocument } from '../document/types';

export type DraftSummary = {
  readonly id: string;
  readonly name: string;
  /** When it was last kept, epoch ms. */
  readonly savedAt: number;
};

export type Draft = DraftSummary & {
  /** Where the rows come from, in words. */
  readonly origin: string;
  readonly document: AuthorDocument;
};

export type DraftStore = {
  /** The latest first. */
  readonly list: () => Promise<readonly DraftSummary[]>;
  readonly read: (id: string) => Promise<Draft | undefined>;
  readonly write: (draft: Draft) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** The draft that was open last; null if it was closed. */
  readonly currentId: () => Promise<string | null>;
  readonly setCurrentId: (id: string | null) => Promise<void>;
};

const INDEX = 'index';
const CURRENT = 'current';
const keyOf = (id: string): string => `draft ${id}`;

/** Null if the browser keeps nothing. */
export async function openDraftStore(): Promise<DraftStore | null> {
  try {
    const store = createStore('kroniek-author', 'drafts');
    // Some browsers open a store and refuse to write to it.
    await update<readonly DraftSummary[]>(INDEX, (index = []) => index, store);
    return draftStoreOf(store);
  } catch {
    return null;
  }
}

function draftStoreOf(store: ReturnType<typeof createStore>): DraftStore {
  const setIndex = (change: (index: readonly DraftSummary[]) => readonly DraftSummary[]) =>
    update<readonly DraftSummary[]>(INDEX, (index = []) => change(index), store);
  return {
    list: async () => (await get<readonly DraftSummary[]>(INDEX, store)) ?? [],
    read: (id) => get<Draft>(keyOf(id), store),
    write: async (draft) => {
      const { id, name, savedAt } = draft;
      await set(keyOf(id), draft, store);
      await setIndex((index) => [{ id, name, savedAt }, ...index.filter((each) => each.id !== id)]);
    },
    remove: async (id) => {
      await setIndex((index) => index.filter((each) => each.id !== id));
      await del(keyOf(id), store);
    },
    currentId: async () => (await get<string | null>(CURRENT, store)) ?? null,
    setCurrentId: (id) => set(CURRENT, id, store),
  };
}
