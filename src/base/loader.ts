/**
 * The one policy for everything that loads lazily. A load under way is shared. A load that failed
 * is forgotten, so that the next call loads again. `docs/architecture.md` has the whole policy.
 */

/** A file did not load. */
export class LoadError extends Error {
  /** Whether the site has been deployed anew without this file, so that only a reload helps. */
  readonly isGone: boolean;
  constructor(url: string, { cause, isGone = false }: { cause?: unknown; isGone?: boolean } = {}) {
    super(`could not load ${url}`, { cause });
    this.isGone = isGone;
  }
}

/** Finds out why a file did not load. Never settles if the page is being reloaded. */
type Diagnose = (url: string, cause: unknown) => Promise<LoadError>;

/** Creates the functions that load chunks of code. `importModule` is the browser's `import()`. */
export function createChunkLoader(importModule: (address: string) => Promise<unknown>) {
  let diagnose: Diagnose = async (url, cause) => new LoadError(url, { cause });
  const attempts = new Map<string, number>();
  return {
    /** Sets how failures are diagnosed, which needs the DOM. */
    diagnoseBy: (next: Diagnose): void => {
      diagnose = next;
    },
    /**
     * Imports a chunk. The build makes each `import()` a call of this (`vite.config.ts`). Firefox
     * never asks again for a module that failed, and no browser for one with a syntax error. So
     * each attempt after a failure has a new address. The imports of the chunk keep theirs: the
     * build sees to it that these have loaded before.
     */
    importChunk: async (path: string): Promise<unknown> => {
      const attempt = attempts.get(path) ?? 0;
      const address = attempt === 0 ? path : `${path}?${attempt}`;
      try {
        return await importModule(address);
      } catch (cause) {
        attempts.set(path, attempt + 1);
        throw await diagnose(address, cause);
      }
    },
  };
}

/** @public The build makes each `import()` a call of `importChunk`. */
export const { diagnoseBy, importChunk } = createChunkLoader(
  (address) => import(/* @vite-ignore */ address),
);

/** Loads a value at the first call. Later calls get the same promise, until it fails. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const loadKey = oncePerKey(load);
  return () => loadKey(undefined);
}

/** Loads one export of a lazy module, as {@link once} does. */
export function lazyExport<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): () => Promise<Module[Name]> {
  return once(async () => (await load())[name]);
}

type PromiseCache<Key, Value> = Pick<Map<Key, Promise<Value>>, 'get' | 'delete'> & {
  readonly set: (key: Key, promise: Promise<Value>) => unknown;
};

/**
 * Loads a value at the first call for its key. Later calls get the same promise, as React's `use`
 * needs. A promise that fails is forgotten, so that the next call tries again. `pending` holds
 * promises that exist already.
 */
export function oncePerKey<Key, Value>(
  load: (key: Key) => Promise<Value>,
  pending: PromiseCache<Key, Value> = new Map<Key, Promise<Value>>(),
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
