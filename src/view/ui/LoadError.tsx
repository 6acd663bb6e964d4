import type { ReactNode } from 'react';

import type { Translate } from '../../i18n';

/** Ways in which the timeline can fail to load, each with a sentence of its own. */
export type LoadErrorCode = 'missing' | 'not-json' | 'invalid' | 'later-format' | 'network';

/** What went wrong, and what to do; what else stands on the page keeps standing. */
export function LoadError({
  t,
  code,
  retry,
}: {
  readonly t: Translate;
  readonly code: LoadErrorCode;
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
