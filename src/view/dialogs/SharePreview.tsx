import type { ReactNode } from 'react';

import { localeName, type Locale } from '../../i18n';
import type { Span } from '../../time';
import { Mirrored } from '../drawing/DrawnText';
import { Drawing } from '../drawing/Drawing';
import { viewInWords } from '../context/viewInWords';
import { useInstance } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';

const SIZE = { widthPx: 420, heightPx: 152 };

/** A preview of what a link opens: a small drawing and a description. */
export function SharePreview({
  view,
  selected,
  asKnownOn,
  locale,
  hasRange,
}: {
  readonly view: Span;
  readonly selected: string | null;
  readonly asKnownOn: string | null;
  readonly locale: Locale | null;
  readonly hasRange: boolean;
}): ReactNode {
  const instance = useInstance();
  const { timeline, layout, t, words, uid, isMirrored } = instance;
  const index = selected === null ? null : timeline.indexOf(selected);
  const lines = [
    hasRange ? viewInWords(instance, view) : index === null ? t('share.whole') : null,
    index === null ? null : timeline.titleOf(index),
    asKnownOn === null ? null : t('known.on', { date: words.date(asKnownOn) }),
    locale === null ? t('share.own-language') : localeName(locale),
  ];
  return (
    <figure className="preview" aria-labelledby={`${uid}-preview`}>
      <figcaption id={`${uid}-preview`}>{t('share.preview')}</figcaption>
      <b>{timeline.core.title}</b>
      <p>{lines.filter((line) => line !== null).join(' · ')}</p>
      {/* The marks are links, which must not be pressed here. */}
      <div inert>
        <svg
          className={isMirrored ? 'is-mirrored' : undefined}
          viewBox={`0 0 ${SIZE.widthPx} ${SIZE.heightPx}`}
          width={SIZE.widthPx}
          height={SIZE.heightPx}
          aria-hidden="true"
        >
          <Mirrored value={isMirrored}>
            <Drawing
              frame={layout.frame(view, SIZE, 'compact')}
              palette={screenPalette}
              nowLabel=""
              links={{
                uid: `${uid}-preview`,
                hrefOf: () => '#',
                nameOf: () => '',
                titleOf: () => '',
              }}
              tabStop={null}
              selected={selected}
            />
          </Mirrored>
        </svg>
      </div>
    </figure>
  );
}
