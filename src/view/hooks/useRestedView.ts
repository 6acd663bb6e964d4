import { useLayoutEffect, useState } from 'react';

import type { Span } from '../../time';
import { useInstance } from '../context/instance';
import { followRested, type Pace } from './restedView';

/** The view once it rests; at first the one that was prerendered, whatever the address asks for. */
export function useRestedView(pace?: Pace): Span {
  const { store } = useInstance();
  const [rested, setRested] = useState(() => store.getInitialState().view);
  useLayoutEffect(() => followRested(store, setRested, pace), [store, pace]);
  return rested;
}
