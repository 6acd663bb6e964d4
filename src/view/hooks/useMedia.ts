import { useSyncExternalStore } from 'react';

/** Asked at every render; the browser keeps what each is. */
const lists = new Map<string, MediaQueryList>();

/** Whether a media query holds; false while prerendering. */
export function useMedia(query: string): boolean {
  const listOf = (): MediaQueryList => {
    const list = lists.get(query) ?? matchMedia(query);
    lists.set(query, list);
    return list;
  };
  return useSyncExternalStore(
    (changed) => {
      const list = listOf();
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => listOf().matches,
    () => false,
  );
}
