import { Suspense, type ReactNode } from 'react';

import type { Translate } from '../../i18n';
import { ErrorBoundary } from './ErrorBoundary';

/**
 * Shows nothing while `children` load, nor if they fail. It is for components that the page can do
 * without, and for components that the reader can open again.
 */
export function LazyBoundary({
  t,
  children,
}: {
  readonly t: Translate;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <ErrorBoundary t={t} message={null}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
