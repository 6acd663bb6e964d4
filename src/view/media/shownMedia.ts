import { useSyncExternalStore } from 'react';

const KEY = 'kroniek-shown';
const NONE: ReadonlySet<string> = new Set();

/** What the reader asked to see during this visit, by address. Also where storage is refused. */
let shown: ReadonlySet<string> | null = null;
const listeners = new Set<() => void>();

function readShown(): ReadonlySet<string> {
  if (shown) return shown;
  shown = NONE;
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    if (Array.isArray(stored)) shown = new Set(stored.map(String));
  } catch {
    // The browser refuses storage, as in a frame of another site, or it holds something else.
  }
  return shown;
}

/** Notes whether the reader asked to see a covered picture. */
export function showMedia(src: string, isShown: boolean): void {
  const next = new Set(readShown());
  if (next.has(src) === isShown) return;
  if (isShown) next.add(src);
  else next.delete(src);
  shown = next;
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...next]));
  } catch {
    // Kept until the page is left.
  }
  for (const listener of listeners) listener();
}

function readNone(): ReadonlySet<string> {
  return NONE;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The covered pictures that the reader asked to see. None on a page without scripts. Storage is
 * left alone unless a picture `isCovered`.
 */
export function useShownMedia(isCovered: boolean): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, isCovered ? readShown : readNone, readNone);
}
