import { Component, type ReactNode } from 'react';

import type { Translate } from '../../i18n';

type ErrorBoundaryProps = {
  readonly t: Translate;
  /** Null shows nothing after an error, for components that the page can do without. */
  readonly message?: 'error.component' | 'error.details' | null;
  readonly onRetry?: () => void;
  readonly children: ReactNode;
};

/** Shows a message and a button to try again in place of `children` that throw. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }
  override render(): ReactNode {
    const { t, message = 'error.component', children } = this.props;
    if (!this.state.hasFailed) return children;
    if (message === null) return null;
    return (
      <div className="notice is-failure" role="alert">
        <p>{t(message)}</p>
        <button
          type="button"
          onClick={() => {
            this.props.onRetry?.();
            this.setState({ hasFailed: false });
          }}
        >
          {t('error.retry')}
        </button>
      </div>
    );
  }
}
