import { useSyncExternalStore } from 'react';

const never = () => () => {};
const isTrue = (): boolean => true;
const isFalse = (): boolean => false;

/** Whether the page is past its hydration: what was prerendered is drawn again as it was written. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(never, isTrue, isFalse);
}
