import { use, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { loadSnippetWords } from '../i18n';
import { useInstance } from '../view';
import type { SnippetContent } from './snippets';

/** Widths of an article's column (px). */
const WIDTHS = { phone: 360, desktop: 760 } as const;
type Device = keyof typeof WIDTHS;
const devices = Object.keys(WIDTHS) as readonly Device[];

/** Shows the embed, or its image, at the width of an article on a phone or a desktop. */
export function EmbedPreview({
  content: { frame, title, height, image },
  isImage,
  onTitle,
}: {
  readonly content: SnippetContent;
  readonly isImage: boolean;
  /** Called with the title of the loaded embed. */
  readonly onTitle: (title: string) => void;
}): ReactNode {
  const { locale, uid } = useInstance();
  const labels = use(loadSnippetWords(locale));
  const [device, setDevice] = useState<Device>('phone');
  const [availableWidth, setAvailableWidth] = useState<number>(WIDTHS.phone);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    const observer = new ResizeObserver(() => setAvailableWidth(node.clientWidth));
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
          {devices.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name={`${uid}-embed-device`}
                checked={device === option}
                onChange={() => setDevice(option)}
              />{' '}
              {labels[option]}
            </label>
          ))}
        </div>
      )}
      <div ref={box} style={isImage ? {} : { height: `${height * scale}px` }}>
        {isImage ? (
          <img
            src={image.src}
            srcSet={`${image.src2x} 2x`}
            alt={image.alt}
            width={image.width}
            height={image.height}
          />
        ) : (
          // Our own page, and not sandboxed, so that it looks as it will in the article.
          // oxlint-disable-next-line react/iframe-missing-sandbox
          <iframe
            // A new frame for each address: navigating a frame adds an entry to the history.
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
