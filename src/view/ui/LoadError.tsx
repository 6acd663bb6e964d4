import type { ReactNode } from 'react';

import type { Translate } from '../../i18n';

/** Why the timeline failed to load. Each code has a message of its own. */
export type LoadErrorCode = 'missing' | 'not-json' | 'invalid' | 'later-format' | 'network';

/** Says why the timeline failed to load, with a button to try again. */
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
