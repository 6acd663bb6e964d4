import { Suspense, use, useState, type ReactNode } from 'react';

import type { Translate } from '../../i18n';
import { ErrorBoundary } from './ErrorBoundary';

type LazyBoundaryProps<Loaded> = {
  readonly t: Translate;
  /** Shares its promise until that fails, as `once` does. */
  readonly load: () => Promise<Loaded>;
  /** As that of `ErrorBoundary`. */
  readonly message?: 'error.part' | null;
  readonly onFailure?: ((problem: unknown) => void) | undefined;
  /** What the reader asked for. Another value loads again after a failure. */
  readonly asked?: unknown;
  readonly fallback?: ReactNode;
  readonly children: (loaded: Loaded) => ReactNode;
};

/**
 * Loads what `children` need, and then renders them. Shows `fallback` meanwhile, and a message with
 * a button to try again if that fails.
 */
export function LazyBoundary<Loaded>({
  t,
  load,
  message = 'error.part',
  onFailure,
  asked,
  fallback,
  children,
}: LazyBoundaryProps<Loaded>): ReactNode {
  // The request is above the boundary: a component that suspends would load again without end.
  const [request, setRequest] = useState(() => ({ asked, promise: load(), attempt: 0 }));
  const retry = (): void => {
    const promise = load();
    const attempt = request.attempt + (promise === request.promise ? 0 : 1);
    setRequest({ asked, promise, attempt });
  };
  if (request.asked !== asked) retry();
  return (
    <ErrorBoundary key={request.attempt} {...{ t, message, onFailure }} onRetry={retry}>
      <Suspense fallback={fallback}>
        <Loaded promise={request.promise}>{children}</Loaded>
      </Suspense>
    </ErrorBoundary>
  );
}

function Loaded<Value>({
  promise,
  children,
}: {
  readonly promise: Promise<Value>;
  readonly children: (loaded: Value) => ReactNode;
}): ReactNode {
  return children(use(promise));
}
