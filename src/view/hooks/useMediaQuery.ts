import { useSyncExternalStore } from 'react';

/** Each render reads `matches`, so a query creates its list only once. */
const queryLists = new Map<string, MediaQueryList>();

/** Whether a media query matches. False in the build and while hydrating. */
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
