import { useSyncExternalStore } from 'react';

/** Asked at every render; the browser keeps what each is. */
const queryLists = new Map<string, MediaQueryList>();

/** Whether a media query holds; false while prerendering. */
export function useMediaQuery(query: string): boolean {
  const queryList = (): MediaQueryList => {
    const list = queryLists.get(query) ?? matchMedia(query);
    queryLists.set(query, list);
    return list;
  };
  return useSyncExternalStore(
    (changed) => {
      const list = queryList();
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => queryList().matches,
    () => false,
  );
}
