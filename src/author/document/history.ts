/** The documents before and after the current one, for undo and redo. */
import type { AuthorDocument } from './types';

export type History = {
  readonly past: readonly AuthorDocument[];
  readonly present: AuthorDocument;
  readonly future: readonly AuthorDocument[];
  /** What the last edit was about. Edits about the same are undone together. */
  readonly about: string | null;
};

const MAX_STEPS = 200;

export function beginHistory(document: AuthorDocument): History {
  return { past: [], present: document, future: [], about: null };
}

export function record(
  history: History,
  document: AuthorDocument,
  about: string | null = null,
): History {
  if (document === history.present) return history;
  const isSame = about !== null && about === history.about;
  return {
    past: isSame ? history.past : [...history.past, history.present].slice(-MAX_STEPS),
    present: document,
    future: [],
    about,
  };
}

export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  const { past, present, future } = history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: null };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  const { past, present } = history;
  return { past: [...past, present], present: next, future, about: null };
}
