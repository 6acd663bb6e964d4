import type { ReactNode } from 'react';

import type { CompiledMedia } from '../../model';
import { useInstance } from '../context/instanceContext';
import { LazyBoundary } from '../ui/LazyBoundary';
import { loadMedia } from './lazyMedia';

/** The media of an event or a claim. Keeps the room of the first picture while its code loads. */
export function MediaSlot({ media }: { readonly media: readonly CompiledMedia[] }): ReactNode {
  const { t, locale } = useInstance();
  const [first] = media;
  const room = media.length === 1 && !first?.graphic ? first?.picture : undefined;
  return (
    <LazyBoundary
      t={t}
      load={() => loadMedia(locale)}
      asked={locale}
      fallback={
        <div
          className="media-room"
          style={room && { aspectRatio: `${room.width} / ${room.height}` }}
        />
      }
    >
      {({ MediaList, words }) => <MediaList media={media} words={words} />}
    </LazyBoundary>
  );
}
