import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

import type { MediaWords } from '../../i18n';
import type { CompiledMedia } from '../../model';
import { useInstance } from '../context/instanceContext';
import { Icon } from '../ui/Icon';
import { MediaCredit } from './MediaCredit';
import { PictureImage } from './PictureImage';
import { listenToZoom, type Zoom } from './zoomPicture';

/** Pictures one by one over the whole window, with their captions. Keys: ← → Home End + − 0. */
export function Lightbox({
  pictures,
  first,
  words,
  onClose,
}: {
  readonly pictures: readonly CompiledMedia[];
  readonly first: number;
  readonly words: MediaWords;
  readonly onClose: () => void;
}): ReactNode {
  const {
    t,
    isMirrored,
    words: { count },
  } = useInstance();
  const dialog = useRef<HTMLDialogElement>(null);
  const zoom = useRef<Zoom>(null);
  const pressed = useRef<EventTarget>(null);
  const [at, setAt] = useState(first);
  useEffect(() => dialog.current?.showModal(), []);
  const startZoom = useCallback((box: HTMLElement | null) => {
    if (!box) return undefined;
    const started = listenToZoom(box);
    zoom.current = started;
    return started.stop;
  }, []);

  const item = pictures[at];
  if (!item?.picture) return null;
  const { picture, alt = '' } = item;
  const last = pictures.length - 1;
  const go = (next: number): void => setAt(Math.min(Math.max(next, 0), last));
  const onKey = (event: KeyboardEvent): void => {
    const [back, forward] = isMirrored ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const actions: { readonly [key: string]: () => void } = {
      [back ?? '']: () => go(at - 1),
      [forward ?? '']: () => go(at + 1),
      Home: () => go(0),
      End: () => go(last),
      '+': () => zoom.current?.by(1.5),
      '=': () => zoom.current?.by(1.5),
      '-': () => zoom.current?.by(1 / 1.5),
      '0': () => zoom.current?.by(0),
    };
    // The drawing behind the dialog has keys of its own.
    event.stopPropagation();
    const act = actions[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons do it
    <dialog
      ref={dialog}
      className="lightbox"
      aria-label={words.heading}
      onClose={onClose}
      onKeyDown={onKey}
      onPointerDown={({ target }) => {
        pressed.current = target;
      }}
      onClick={({ target, currentTarget }) => {
        // A drag from the caption to the picture ends as a click on both, which is the dialog.
        if (target === currentTarget && pressed.current === target) currentTarget.close();
      }}
    >
      <div className="lightbox-tools">
        {last > 0 && (
          <p role="status">
            {count(at + 1)} / {count(pictures.length)}
          </p>
        )}
        <button type="button" onClick={() => zoom.current?.by(1.5)}>
          {t('zoom.in')}
        </button>
        <button type="button" onClick={() => zoom.current?.by(1 / 1.5)}>
          {t('zoom.out')}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      <div className="lightbox-stage">
        {last > 0 && (
          <button
            type="button"
            className="tool"
            aria-label={words.previous}
            aria-disabled={at === 0}
            onClick={() => go(at - 1)}
          >
            <Icon d="M10 3 5 8l5 5" />
          </button>
        )}
        <div ref={startZoom} key={item.src} className="lightbox-picture">
          <PictureImage picture={picture} alt={alt} sizes="100vw" />
        </div>
        {last > 0 && (
          <button
            type="button"
            className="tool"
            aria-label={words.next}
            aria-disabled={at === last}
            onClick={() => go(at + 1)}
          >
            <Icon d="m6 3 5 5-5 5" />
          </button>
        )}
      </div>
      <MediaCredit item={item} words={words} hasTitle={false} />
    </dialog>
  );
}
