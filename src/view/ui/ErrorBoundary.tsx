import { Component, useEffect, type ReactNode } from 'react';

import { LoadError } from '../../base';
import type { Translate } from '../../i18n';

type ErrorBoundaryProps = {
  readonly t: Translate;
  /**
   * Null shows nothing after an error, for components that the page can do without. What failed to
   * load is then asked for again at the reader's next input.
   */
  readonly message?: 'error.component' | 'error.details' | 'error.part' | null;
  readonly onRetry?: () => void;
  readonly onFailure?: ((problem: unknown) => void) | undefined;
  readonly children: ReactNode;
};

type ErrorBoundaryState = { readonly problem: unknown; readonly hasFailed: boolean };

/** Shows a message and a button to try again in place of `children` that throw. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { problem: null, hasFailed: false };
  static getDerivedStateFromError(problem: unknown): ErrorBoundaryState {
    return { problem, hasFailed: true };
  }
  override componentDidCatch(problem: unknown): void {
    this.props.onFailure?.(problem);
  }
  private readonly retry = (): void => {
    this.props.onRetry?.();
    this.setState({ hasFailed: false });
  };
  override render(): ReactNode {
    const { t, message = 'error.component', children } = this.props;
    const { problem, hasFailed } = this.state;
    if (!hasFailed) return children;
    const isLoadError = problem instanceof LoadError;
    if (message === null) return isLoadError ? <RetryAtInput onInput={this.retry} /> : null;
    const isGone = isLoadError && problem.isGone;
    return (
      <div className="notice is-failure" role="alert">
        <p>{t(isGone ? 'error.gone' : message)}</p>
        <button
          type="button"
          onClick={({ currentTarget }) => {
            if (isGone) return location.reload();
            // The button goes, and focus would go with it.
            currentTarget.closest('article')?.querySelector<HTMLElement>('h2')?.focus();
            this.retry();
          }}
        >
          {t(isGone ? 'error.reload' : 'error.retry')}
        </button>
        {isLoadError && !isGone && <RetryAtInput events={CONNECTION_EVENTS} onInput={this.retry} />}
      </div>
    );
  }
}

// The click too: it hides a message that the press of its button has shown meanwhile.
const INPUT_EVENTS = ['pointerdown', 'click', 'keydown', 'online'] as const;
const CONNECTION_EVENTS = ['online'] as const;

/** Calls back once, at the reader's next input or when the connection is back. */
function RetryAtInput({
  events = INPUT_EVENTS,
  onInput,
}: {
  readonly events?: readonly string[];
  readonly onInput: () => void;
}): null {
  useEffect(() => {
    const abortController = new AbortController();
    const { signal } = abortController;
    const onEvent = (): void => {
      abortController.abort();
      onInput();
    };
    for (const type of events) addEventListener(type, onEvent, { signal, passive: true });
    return () => abortController.abort();
  });
  return null;
}
