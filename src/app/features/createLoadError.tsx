import type { ReactNode } from 'react';

import type { Translate } from '../../i18n';
import { COMPILED_FORMAT } from '../../model';
import { loadErrorComponent, type LoadErrorCode } from '../../view';

/** Creates the message for a timeline that could not be loaded, with a button that tries again. */
export async function createLoadError(
  coreUrl: string,
  t: Translate,
  retry: () => void,
): Promise<ReactNode> {
  const [LoadErrorMessage, code] = await Promise.all([loadErrorComponent(), diagnose(coreUrl)]);
  return <LoadErrorMessage t={t} code={code} retry={retry} />;
}

/** Fetches the dataset again, step by step, to find out what is wrong with it. */
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
