import { use, useState, type ReactNode } from 'react';

import { localeName } from '../../i18n';
import { defaultChoices } from '../../store';
import { loadSharedAddress } from '../../url';
import { viewInWords } from '../context/viewInWords';
import { useInstance } from '../context/instanceContext';
import { SharePreview } from './SharePreview';
import { loadQrCode } from './lazyDialogs';
import { LazyBoundary } from '../ui/LazyBoundary';
import { ModalDialog } from './ModalDialog';
import type { DialogProps } from './NamedDialog';
import { useCopy } from '../hooks/useCopy';

type ShareOption =
  | 'range'
  | 'event'
  | 'known'
  | 'compared'
  | 'since'
  | 'zone'
  | 'filters'
  | 'language';

/** A link to the current state, with a choice of its parts and a preview. */
export function ShareDialog({ onClose, loadSnippetBuilder }: DialogProps): ReactNode {
  // `loadDialogs` has loaded it.
  const sharedAddress = use(loadSharedAddress());
  const instance = useInstance();
  const { store, timeline, t, words, hrefs, locale, uid } = instance;
  const { view, selected, asKnownOn, ...state } = store.getState();
  const { filter, grouping, collapsedLanes, comparedSpan, isSameScale, measuredFrom, zone } =
    defaultChoices;
  const from = state.measuredFrom === null ? null : timeline.indexOf(state.measuredFrom);
  const isFiltered =
    state.filter !== filter || state.grouping !== grouping || state.collapsedLanes.length > 0;
  const index = selected === null ? null : timeline.indexOf(selected);
  const options: readonly (readonly [ShareOption, string])[] = [
    ['range', t('share.range', { range: viewInWords(instance, view) })],
    ...(index === null
      ? []
      : [['event', t('share.event', { title: timeline.titleOf(index) })] as const]),
    ...(asKnownOn === null
      ? []
      : [['known', t('share.known', { date: words.date(asKnownOn) })] as const]),
    ...(state.comparedSpan === null
      ? []
      : [
          [
            'compared',
            t('share.compared', { range: viewInWords(instance, state.comparedSpan) }),
          ] as const,
        ]),
    ...(from === null
      ? []
      : [['since', t('share.since', { title: timeline.titleOf(from) })] as const]),
    ...(state.zone === null ? [] : [['zone', t(`share.zone-${state.zone}`)] as const]),
    ...(isFiltered ? [['filters', t('share.filters')] as const] : []),
    ['language', t('share.language', { language: localeName(locale) })],
  ];
  const [excluded, setExcluded] = useState<ReadonlySet<ShareOption>>(new Set());
  const [isQrShown, setQrShown] = useState(false);
  const [isEmbedding, setEmbedding] = useState(false);
  const { field, outcome, copy, forget } = useCopy();

  const isIncluded = (option: ShareOption): boolean => !excluded.has(option);
  const included = {
    view: isIncluded('range') ? view : timeline.period,
    selected: isIncluded('event') ? selected : null,
    asKnownOn: isIncluded('known') ? asKnownOn : null,
  };
  const path = sharedAddress(
    {
      ...state,
      ...(!isIncluded('filters') && { filter, grouping, collapsedLanes }),
      ...(!isIncluded('compared') && { comparedSpan, isSameScale }),
      ...(!isIncluded('since') && { measuredFrom }),
      ...(!isIncluded('zone') && { zone }),
      ...included,
    },
    timeline,
    {
      base: hrefs.base,
      locale: isIncluded('language') ? locale : null,
      hasRange: isIncluded('range'),
    },
  );
  const link = new URL(path, location.href).href;

  const toggle = (option: ShareOption): void => {
    const next = new Set(excluded);
    if (!next.delete(option)) next.add(option);
    setExcluded(next);
    forget();
  };
  return (
    <ModalDialog id="share" heading={t('share.heading')} onClose={onClose}>
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
              // The promise also rejects if the reader cancels, which is no error.
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
        {options.map(([option, name]) => (
          <label key={option}>
            <input type="checkbox" checked={isIncluded(option)} onChange={() => toggle(option)} />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <SharePreview
        {...included}
        locale={isIncluded('language') ? locale : null}
        hasRange={isIncluded('range')}
      />
      <button type="button" aria-expanded={isQrShown} onClick={() => setQrShown(!isQrShown)}>
        {t('share.show-qr')}
      </button>
      {isQrShown && (
        <LazyBoundary t={t} load={loadQrCode}>
          {(QrCode) => <QrCode text={link} name={t('share.qr')} />}
        </LazyBoundary>
      )}
      {loadSnippetBuilder && (
        <>
          <button
            type="button"
            aria-expanded={isEmbedding}
            onClick={() => setEmbedding(!isEmbedding)}
          >
            {t('embed.button')}
          </button>
          {isEmbedding && (
            <LazyBoundary t={t} load={() => loadSnippetBuilder(locale)}>
              {(SnippetBuilder) => <SnippetBuilder />}
            </LazyBoundary>
          )}
        </>
      )}
    </ModalDialog>
  );
}
