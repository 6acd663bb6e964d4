import { useLayoutEffect, useState } from 'react';

import type { Span } from '../../time';
import { useInstance } from '../context/instanceContext';
import { followSettledView, type UpdateTiming } from './settledView';

/** The settled view. The first render has the prerendered view, so that it matches the page. */
export function useSettledView(timing?: UpdateTiming): Span {
  const { store } = useInstance();
  const [settled, setSettled] = useState(() => store.getInitialState().view);
  useLayoutEffect(() => followSettledView(store, setSettled, timing), [store, timing]);
  return settled;
}
