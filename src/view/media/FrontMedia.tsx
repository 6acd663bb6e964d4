import { use, type ReactNode } from 'react';

import type { CompiledMedia } from '../../model';
import { useInstance } from '../context/instanceContext';
import { loadMedia } from './lazyMedia';

/** The media of the dataset itself, below the list. Their pictures and cards are links. */
export function FrontMedia({ media }: { readonly media: readonly CompiledMedia[] }): ReactNode {
  const { locale } = useInstance();
  const { MediaList, words } = use(loadMedia(locale));
  return (
    <section className="front-media">
      <h2>{words.heading}</h2>
      <MediaList media={media} words={words} isStatic />
    </section>
  );
}
