import type { ReactNode } from 'react';

import type { Translate } from '../../i18n';
import { COMPILED_FORMAT } from '../../model';
import { loadErrorComponent, type LoadErrorCode } from '../../view';

const LoadErrorMessage = await loadErrorComponent();

/** What to tell the reader of a timeline that could not be brought to life, with a way to retry. */
export async function createLoadError(
  coreUrl: string,
  t: Translate,
  retry: () => void,
): Promise<ReactNode> {
  return <LoadErrorMessage t={t} code={await diagnose(coreUrl)} retry={retry} />;
}

/** Looks at the dataset once more, step by step: few readers ever need to know. */
async function diagnose(coreUrl: string): Promise<LoadErrorCode> {
  let response: Response;
  try {
    response = await fetch(coreUrl);
  } catch {
    return 'network';
  }
  if (response.status === 404 || response.status === 410) return 'missing';
  if (!response.ok) return 'network';
  try {
    const core: unknown = await response.json();
    const format =
      typeof core === 'object' && core !== null && 'kroniek' in core ? core.kroniek : null;
    return typeof format === 'number' && format > COMPILED_FORMAT ? 'later-format' : 'invalid';
  } catch {
    return 'not-json';
  }
}
