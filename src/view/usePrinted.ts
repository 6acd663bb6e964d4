import { useSyncExternalStore } from 'react';

/** Set between the browser's two events: not every one changes the medium in time. */
let isPrinting = false;

/** Whether the page is being printed; true while prerendering, which holds all that print does. */
export function usePrinted(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const medium = matchMedia('print');
      const begin = (): void => {
        isPrinting = true;
        changed();
      };
      const end = (): void => {
        isPrinting = false;
        changed();
      };
      medium.addEventListener('change', changed);
      addEventListener('beforeprint', begin);
      addEventListener('afterprint', end);
      return () => {
        medium.removeEventListener('change', changed);
        removeEventListener('beforeprint', begin);
        removeEventListener('afterprint', end);
      };
    },
    () => isPrinting || matchMedia('print').matches,
    () => true,
  );
}
