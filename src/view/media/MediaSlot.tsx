import type { ReactNode } from 'react';

import type { CompiledMedia } from '../../model';
import { useInstance } from '../context/instanceContext';
import { LazyBoundary } from '../ui/LazyBoundary';
import { loadMedia } from './lazyMedia';

/** The media of an event or a claim. */
export function MediaSlot({ media }: { readonly media: readonly CompiledMedia[] }): ReactNode {
  const { t, locale } = useInstance();
  return (
    <LazyBoundary t={t} load={() => loadMedia(locale)} asked={locale}>
      {({ MediaList, words }) => <MediaList media={media} words={words} />}
    </LazyBoundary>
  );
}
