import { useState, type MouseEvent, type ReactNode } from 'react';

import type { MediaWords } from '../../i18n';
import type { CompiledMedia } from '../../model';
import { isModifiedClick } from '../ui/isModifiedClick';
import { Covered } from './Covered';
import { Lightbox } from './Lightbox';
import { MediaCredit } from './MediaCredit';
import { OutsideCard } from './OutsideCard';
import { PlayedFile } from './PlayedFile';
import { PictureImage } from './PictureImage';
import { showMedia, useShownMedia } from './shownMedia';

type MediaListProps = {
  readonly media: readonly CompiledMedia[];
  readonly words: MediaWords;
  /** Whether no code runs, so that nothing is offered that needs it. */
  readonly isStatic?: boolean;
};

/** Media in their order: one picture in full width, several as a gallery. */
export function MediaList({ media, words, isStatic = false }: MediaListProps): ReactNode {
  const shown = useShownMedia(media.some(({ graphic }) => graphic !== undefined));
  const [opened, setOpened] = useState<CompiledMedia | null>(null);
  /** Covered pictures are left out of the lightbox until they are shown. */
  const pictures = media.filter(
    (item) => item.type === 'image' && item.picture && (!item.graphic || shown.has(item.src)),
  );
  const enlarge = (item: CompiledMedia, click: MouseEvent): void => {
    if (isModifiedClick(click)) return;
    click.preventDefault();
    setOpened(item);
  };
  const images = media.filter(({ type }) => type === 'image').length;
  return (
    <>
      <ul className={`media${images > 1 ? ' is-gallery' : ''}`} aria-label={words.heading}>
        {media.map((item) => {
          const figure = (
            <figure className={`medium is-${item.type}`}>
              <Medium {...{ item, words, isStatic }} onEnlarge={(click) => enlarge(item, click)} />
              <MediaCredit
                item={item}
                words={words}
                hasTitle={item.type !== 'image' && item.type !== 'figure'}
              />
            </figure>
          );
          return (
            <li key={item.src}>
              {item.graphic === undefined ? (
                figure
              ) : (
                <Covered
                  item={item}
                  words={words}
                  isShown={shown.has(item.src)}
                  onShow={(isOpen) => showMedia(item.src, isOpen)}
                >
                  {figure}
                </Covered>
              )}
            </li>
          );
        })}
      </ul>
      {opened && (
        <Lightbox
          pictures={pictures}
          first={Math.max(0, pictures.indexOf(opened))}
          words={words}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

function Medium({
  item,
  words,
  isStatic,
  onEnlarge,
}: {
  readonly item: CompiledMedia;
  readonly words: MediaWords;
  readonly isStatic: boolean;
  readonly onEnlarge: (click: MouseEvent) => void;
}): ReactNode {
  const { type, src, alt = '', picture, isLocal = false, width, height } = item;
  if (type === 'image') {
    return picture ? (
      <a className="enlarge" href={src} aria-label={`${words.enlarge}: ${alt}`} onClick={onEnlarge}>
        <PictureImage picture={picture} alt={alt} />
      </a>
    ) : (
      <img src={src} alt={alt} {...{ width, height }} loading="lazy" decoding="async" />
    );
  }
  if (type === 'figure') return <p>{alt}</p>;
  const isPlayed = isLocal && (type === 'video' || type === 'audio');
  return isPlayed ? <PlayedFile item={item} /> : <OutsideCard {...{ item, words, isStatic }} />;
}
