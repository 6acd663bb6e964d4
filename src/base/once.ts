/** Loads a value at the first call. Later calls get the same promise, until it fails. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const loadKey = oncePerKey(load);
  return () => loadKey(undefined);
}

/**
 * Loads a value at the first call for its key. Later calls get the same promise, as React's `use`
 * needs. A promise that fails is forgotten, so that the next call tries again. `pending` holds
 * promises that exist already.
 */
export function oncePerKey<Key, Value>(
  load: (key: Key) => Promise<Value>,
  pending = new Map<Key, Promise<Value>>(),
): (key: Key) => Promise<Value> {
  return (key) => {
    const known = pending.get(key);
    if (known) return known;
    const promise = load(key);
    pending.set(key, promise);
    promise.then(
      (value) => markFulfilled(promise, value),
      () => pending.delete(key),
    );
    return promise;
  };
}

/** A fulfilled promise that React's `use` reads without suspending. */
export function fulfilled<Value>(value: Value): Promise<Value> {
  return markFulfilled(Promise.resolve(value), value);
}

/** Adds the fields by which React's `use` reads a fulfilled promise without suspending. */
function markFulfilled<Value>(promise: Promise<Value>, value: Value): Promise<Value> {
  return Object.assign(promise, { status: 'fulfilled', value });
}
