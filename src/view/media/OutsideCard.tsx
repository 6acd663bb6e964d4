/* oxlint-disable react/iframe-missing-sandbox -- the frame is of another site, whose own origin
   its player needs; the rule is about frames of the same site. */
import { useState, type ReactNode } from 'react';

import type { MediaWords } from '../../i18n';
import type { CompiledMedia } from '../../model';
import { Icon } from '../ui/Icon';
import { PictureImage } from './PictureImage';

/** Moves the focus to a frame once, as a ref that stays the same. */
function focusFrame(frame: HTMLIFrameElement | null): void {
  frame?.focus();
}

/**
 * A page of another site, or a document. The site is contacted only after a press, and the card
 * says which one. The frame has no cookies where the browser allows that.
 */
export function OutsideCard({
  item,
  words,
  isStatic,
}: {
  readonly item: CompiledMedia;
  readonly words: MediaWords;
  readonly isStatic: boolean;
}): ReactNode {
  const { type, src, caption, alt, picture, player, isLocal = false } = item;
  const [isLoaded, setLoaded] = useState(false);
  const host = /^https:\/\/(?:www\.)?([^/?#]+)/.exec(src)?.[1] ?? '';
  const kind = [player?.name, isLocal ? 'PDF' : host].filter(Boolean).join(' · ');
  const title = caption ?? alt ?? kind;
  if (isLoaded && player) {
    return (
      <>
        <p className="medium-title">{title}</p>
        <iframe
          ref={focusFrame}
          className={`is-${type}`}
          src={player.frame}
          title={title}
          sandbox="allow-scripts allow-same-origin allow-popups allow-forms allow-presentation"
          allow="fullscreen; picture-in-picture; encrypted-media"
          referrerPolicy="strict-origin-when-cross-origin"
          {...{ credentialless: '' }}
        />
      </>
    );
  }
  return (
    <div className="card">
      {picture && <PictureImage picture={picture} alt={alt ?? ''} />}
      <div className="card-text">
        <p className="medium-title">{title}</p>
        {kind !== title && <p className="card-kind">{kind}</p>}
        {player && !isStatic && (
          <div className="js-only">
            <button type="button" onClick={() => setLoaded(true)}>
              <Icon d="M5 3v10l8-5z" />
              {words.load}
            </button>
            <p className="contact">{words.contact.replace('{host}', player.host)}</p>
          </div>
        )}
        <p>
          <a href={src} rel="noopener noreferrer">
            {isLocal ? 'PDF' : words.open}
          </a>
        </p>
      </div>
    </div>
  );
}
