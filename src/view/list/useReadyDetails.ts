import { useEffect, useState } from 'react';

import { PACKED_ABOVE, type Details } from '../../model';
import { useInstance } from '../context/instanceContext';

/**
 * The details of an event, once they are loaded: at once in the build and in a list that waited for
 * them. Null before, after a failure, and in a large timeline, whose details are in many files.
 */
export function useReadyDetails(event: number): Details | null {
  const { timeline, store } = useInstance();
  const isPacked = store.getInitialState().timeline.count > PACKED_ABOVE;
  const id = isPacked ? null : timeline.idOf(event);
  const startRequest = () => ({ id, load: timeline.details, promise: id && timeline.details(id) });
  const [request, setRequest] = useState(startRequest);
  // Kept in the state, so that only the reader asks again after a failure.
  if (request.id !== id || request.load !== timeline.details) setRequest(startRequest());
  const { promise } = request;
  const [, setLoaded] = useState(false);
  useEffect(() => {
    if (!promise || isReady(promise)) return undefined;
    let isStopped = false;
    promise.then(
      () => !isStopped && setLoaded(true),
      // The opened event says that its details failed to load.
      () => {},
    );
    return () => {
      isStopped = true;
    };
  }, [promise]);
  return promise && isReady(promise) ? promise.value : null;
}

/** Whether a promise of `oncePerKey` is fulfilled (see base/loader.ts). */
function isReady<Value>(promise: Promise<Value>): promise is Promise<Value> & { value: Value } {
  return 'status' in promise && promise.status === 'fulfilled';
}
