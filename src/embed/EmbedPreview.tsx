import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { snippetWordsOf } from '../i18n';
import { useInstance } from '../view';
import { IMAGE_SIZE } from './sizes';
import type { SnippetContent } from './snippets';

/** Widths of the column that an article is read in (px). */
const WIDTHS = { phone: 360, desktop: 760 } as const;
type Device = keyof typeof WIDTHS;
const devices = Object.keys(WIDTHS) as readonly Device[];

/** What the snippet will show in an article as wide as a phone's or a desktop's: the page itself. */
export function EmbedPreview({
  content: { frame, title, height, image },
  isImage,
  onTitle,
}: {
  readonly content: SnippetContent;
  readonly isImage: boolean;
  /** Told what the page to embed calls itself. */
  readonly onTitle: (title: string) => void;
}): ReactNode {
  const { locale, uid } = useInstance();
  const labels = snippetWordsOf(locale);
  const [device, setDevice] = useState<Device>('phone');
  const [availableWidth, setRoom] = useState<number>(WIDTHS.phone);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    const observer = new ResizeObserver(() => setRoom(node.clientWidth));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  const width = WIDTHS[device];
  const scale = Math.min(1, availableWidth / width);
  return (
    <figure className="embed-preview">
      <figcaption>{labels.preview}</figcaption>
      {!isImage && (
        <div role="radiogroup" aria-label={labels.width}>
          {devices.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${uid}-embed-device`}
                checked={device === one}
                onChange={() => setDevice(one)}
              />{' '}
              {labels[one]}
            </label>
          ))}
        </div>
      )}
      <div ref={box} style={isImage ? {} : { height: `${height * scale}px` }}>
        {isImage ? (
          <img src={image.src} srcSet={`${image.src2x} 2x`} alt={image.alt} {...IMAGE_SIZE} />
        ) : (
          // Ours, and trusted as the page is: it must not differ from what the article will show.
          // oxlint-disable-next-line react/iframe-missing-sandbox
          <iframe
            // Another address is another frame: one that goes elsewhere would be a step Back.
            key={frame}
            src={frame}
            title={title}
            loading="lazy"
            onLoad={({ currentTarget }) => onTitle(currentTarget.contentDocument?.title ?? title)}
            style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
          />
        )}
      </div>
    </figure>
  );
}
