import { Component, Suspense, type ReactNode } from 'react';

import type { Translate } from '../i18n';

/** Ways in which the timeline can fail to load, each with a sentence of its own. */
export type FailureCode = 'missing' | 'not-json' | 'invalid' | 'later-format' | 'network';

/** What went wrong, and what to do; what else stands on the page keeps standing. */
export function Failure({
  t,
  code,
  retry,
}: {
  readonly t: Translate;
  readonly code: FailureCode;
  readonly retry: () => void;
}): ReactNode {
  return (
    <div className="notice is-failure" role="alert">
      <p>{code === 'invalid' ? t('error.invalid', { n: 1 }) : t(`error.${code}`)}</p>
      <button type="button" onClick={retry}>
        {t('error.retry')}
      </button>
    </div>
  );
}

type GuardProps = {
  readonly t: Translate;
  /** Null says nothing: for what only adorns. */
  readonly message?: 'error.component' | 'error.details' | null;
  readonly onRetry?: () => void;
  readonly children: ReactNode;
};

/** Keeps a component's failure to itself: a sentence in its place, with a way to try again. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
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
export function Late({ t, children }: Pick<GuardProps, 't' | 'children'>): ReactNode {
  return (
    <Guard t={t} message={null}>
      <Suspense>{children}</Suspense>
    </Guard>
  );
}
