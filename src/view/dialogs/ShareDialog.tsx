import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';

import { localeName } from '../../i18n';
import { defaultChoices } from '../../store';
import { loadSharedAddress } from '../../url';
import { useInstance } from '../context/instance';
import { Preview } from './Preview';
import { Sheet } from './Sheet';
import { useCopy } from '../hooks/useCopy';

const sharedAddress = await loadSharedAddress();
const QrCode = lazy(async () => ({ default: (await import('./QrCode')).QrCode }));

type Part = 'range' | 'event' | 'known' | 'compared' | 'since' | 'zone' | 'filters' | 'language';

/** The link to what is shown, with a choice of what it holds, and what its receiver will see. */
export function ShareDialog({
  onClose,
  SnippetBuilder,
}: {
  readonly onClose: () => void;
  /** What an editor embeds it with; none where it is embedded already. */
  readonly SnippetBuilder: ComponentType | null;
}): ReactNode {
  const { store, timeline, t, words, hrefs, locale, uid } = useInstance();
  const { view, selected, known, ...state } = store.getState();
  const { filter, grouping, folded, compared, toScale, since, zone } = defaultChoices;
  const from = state.since === null ? null : timeline.indexOf(state.since);
  const isFiltered =
    state.filter !== filter || state.grouping !== grouping || state.folded.length > 0;
  const index = selected === null ? null : timeline.indexOf(selected);
  const offered: readonly (readonly [Part, string])[] = [
    ['range', t('share.range', { range: words.range(view) })],
    ...(index === null
      ? []
      : [['event', t('share.event', { title: timeline.titleOf(index) })] as const]),
    ...(known === null ? [] : [['known', t('share.known', { date: words.date(known) })] as const]),
    ...(state.compared === null
      ? []
      : [['compared', t('share.compared', { range: words.range(state.compared) })] as const]),
    ...(from === null
      ? []
      : [['since', t('share.since', { title: timeline.titleOf(from) })] as const]),
    ...(state.zone === null ? [] : [['zone', t(`share.zone-${state.zone}`)] as const]),
    ...(isFiltered ? [['filters', t('share.filters')] as const] : []),
    ['language', t('share.language', { language: localeName(locale) })],
  ];
  const [left, setLeft] = useState<ReadonlySet<Part>>(new Set());
  const [hasCode, showCode] = useState(false);
  const [isEmbedding, embed] = useState(false);
  const { field, outcome, copy, forget } = useCopy();

  const has = (part: Part): boolean => !left.has(part);
  const kept = {
    view: has('range') ? view : timeline.period,
    selected: has('event') ? selected : null,
    known: has('known') ? known : null,
  };
  const path = sharedAddress(
    {
      ...state,
      ...(!has('filters') && { filter, grouping, folded }),
      ...(!has('compared') && { compared, toScale }),
      ...(!has('since') && { since }),
      ...(!has('zone') && { zone }),
      ...kept,
    },
    timeline,
    {
      base: hrefs.base,
      locale: has('language') ? locale : null,
      hasRange: has('range'),
    },
  );
  const link = new URL(path, location.href).href;

  const toggle = (part: Part): void => {
    const next = new Set(left);
    if (!next.delete(part)) next.add(part);
    setLeft(next);
    forget();
  };
  return (
    <Sheet id="share" heading={t('share.heading')} onClose={onClose}>
      <div className="share-link">
        <label htmlFor={`${uid}-share-link`}>{t('share.link')}</label>
        <input
          ref={field}
          id={`${uid}-share-link`}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" onClick={() => void copy(link)}>
          {t('share.copy')}
        </button>
        {'share' in navigator && (
          <button
            type="button"
            onClick={() => {
              // Closing the system's sheet rejects: nothing has gone wrong.
              navigator.share({ title: document.title, url: link }).catch(() => {});
            }}
          >
            {t('share.system')}
          </button>
        )}
      </div>
      <p role="status" className="share-said">
        {outcome && t(`share.${outcome}`)}
      </p>
      <fieldset>
        <legend>{t('share.include')}</legend>
        {offered.map(([part, name]) => (
          <label key={part}>
            <input type="checkbox" checked={has(part)} onChange={() => toggle(part)} /> {name}
          </label>
        ))}
      </fieldset>
      <Preview {...kept} locale={has('language') ? locale : null} hasRange={has('range')} />
      <button type="button" aria-expanded={hasCode} onClick={() => showCode(!hasCode)}>
        {t('share.show-qr')}
      </button>
      <Suspense>{hasCode && <QrCode text={link} name={t('share.qr')} />}</Suspense>
      {SnippetBuilder && (
        <>
          <button type="button" aria-expanded={isEmbedding} onClick={() => embed(!isEmbedding)}>
            {t('embed.button')}
          </button>
          <Suspense>{isEmbedding && <SnippetBuilder />}</Suspense>
        </>
      )}
    </Sheet>
  );
}
