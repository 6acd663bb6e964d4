/* oxlint-disable jsx-a11y/media-has-caption -- the check warns an editor whose video has none. */
import type { ReactNode } from 'react';

import type { CompiledMedia } from '../../model';
import { useInstance } from '../context/instanceContext';

/** Video or sound of the site itself. Nothing is fetched before the reader presses play. */
export function PlayedFile({ item }: { readonly item: CompiledMedia }): ReactNode {
  const { words } = useInstance();
  const { type, src, caption, alt, captions = [], picture, poster, width, height } = item;
  const name = caption ?? alt;
  const tracks = captions.map(([language, track]) => (
    <track
      key={language}
      kind="captions"
      src={track}
      srcLang={language}
      label={words.language(language)}
    />
  ));
  return (
    <>
      {name && <p className="medium-title">{name}</p>}
      {type === 'audio' ? (
        <audio controls preload="none" src={src} aria-label={name}>
          {tracks}
        </audio>
      ) : (
        <video
          controls
          playsInline
          preload="none"
          src={src}
          aria-label={name}
          width={width ?? picture?.width ?? 16}
          height={height ?? picture?.height ?? 9}
          poster={picture ? `${picture.path}-${picture.jpegWidths[0]}.jpg` : poster}
        >
          {tracks}
        </video>
      )}
    </>
  );
}
