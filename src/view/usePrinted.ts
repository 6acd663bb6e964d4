import { useSyncExternalStore } from 'react';

/** Set between the browser's two events. */
let isPrinting = false;

/** Whether the page is being printed; true while prerendering, which holds all that print does. */
export function usePrinted(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const set = ({ type }: Event): void => {
        isPrinting = type === 'beforeprint';
        changed();
      };
      addEventListener('beforeprint', set);
      addEventListener('afterprint', set);
      return () => {
        removeEventListener('beforeprint', set);
        removeEventListener('afterprint', set);
      };
    },
    () => isPrinting,
    () => true,
  );
}
