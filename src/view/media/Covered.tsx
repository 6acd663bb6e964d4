import type { ReactNode } from 'react';

import type { MediaWords } from '../../i18n';
import type { CompiledMedia } from '../../model';

/**
 * Covers what may distress by words on what it shows. A disclosure, so that it works without
 * scripts, and so that what is covered is neither fetched nor read out.
 */
export function Covered({
  item: { graphic },
  words,
  isShown,
  onShow,
  children,
}: {
  readonly item: CompiledMedia;
  readonly words: MediaWords;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details
      className="covered"
      open={isShown}
      onToggle={({ currentTarget }) => onShow(currentTarget.open)}
    >
      <summary>
        <b>{words.graphic}</b> <span>{graphic}</span> <u>{words.show}</u>
      </summary>
      {children}
    </details>
  );
}
