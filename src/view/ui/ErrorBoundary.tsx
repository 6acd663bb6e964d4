import { Component, Suspense, type ReactNode } from 'react';

import type { Translate } from '../../i18n';

type ErrorBoundaryProps = {
  readonly t: Translate;
  /** Null says nothing: for what only adorns. */
  readonly message?: 'error.component' | 'error.details' | null;
  readonly onRetry?: () => void;
  readonly children: ReactNode;
};

/** Keeps a component's failure to itself: a sentence in its place, with a way to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    const { t, message = 'error.component', children } = this.props;
    if (!this.state.failed) return children;
    if (message === null) return null;
    return (
      <div className="notice is-failure" role="alert">
        <p>{t(message)}</p>
        <button
          type="button"
          onClick={() => {
            this.props.onRetry?.();
            this.setState({ failed: false });
          }}
        >
          {t('error.retry')}
        </button>
      </div>
    );
  }
}

/** What comes late and only adorns, or can be asked for again: nothing until it is there. */
export function LazyBoundary({
  t,
  children,
}: Pick<ErrorBoundaryProps, 't' | 'children'>): ReactNode {
  return (
    <ErrorBoundary t={t} message={null}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
