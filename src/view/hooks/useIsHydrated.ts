import { useSyncExternalStore } from 'react';

const never = () => () => {};
const isTrue = (): boolean => true;
const isFalse = (): boolean => false;

/**
 * Whether hydration is over. False in the build and while hydrating, so that the markup matches.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(never, isTrue, isFalse);
}
