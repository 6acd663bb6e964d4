import type { ReactNode } from 'react';

import { localeName } from '../../i18n';
import { PAGE_BREAKPOINTS } from '../../layout';
import { useInstance } from '../context/instanceContext';

/**
 * Title, standfirst and links to the other languages. On a page of an event or a range
 * (`isSubpage`), the title links to the whole timeline, and the page has its own `Standfirst`.
 */
export function Masthead({ isSubpage = false }: { readonly isSubpage?: boolean }): ReactNode {
  const { timeline, t, hrefs, locale } = useInstance();
  const { core } = timeline;
  const offered = core.languages;
  return (
    <header className="masthead">
      <h1>{isSubpage ? <a href={hrefs.home(locale)}>{core.title}</a> : core.title}</h1>
      {!isSubpage && core.standfirst !== '' && (
        <div className={`standfirst ${fittingClass(core.standfirst)}`}>
          <p>{core.standfirst}</p>
          {/* The sheet shows one line of the text, or all of it while this is open. */}
          <details>
            <summary>{t('standfirst.more')}</summary>
          </details>
        </div>
      )}
      {core.unreviewed && <p className="unreviewed">{t('unreviewed')}</p>}
      {offered.length > 1 && (
        <nav className="languages" aria-label={t('language.label')}>
          {offered.map((language) => (
            <a
              key={language}
              href={hrefs.currentView(language)}
              hrefLang={language}
              lang={language}
              dir="auto"
              aria-current={language === locale ? 'page' : undefined}
            >
              {localeName(language)}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}

/** The mean width of a character of the standfirst (px), rounded up. */
const CHARACTER_PX = 8.5;

/** The padding of a wide page, on both sides (px). */
const PAGE_PADDING_PX = 64;

/** The width of the text on the narrowest phone (px). */
const PHONE_TEXT_PX = 288;

/**
 * The class that says from which width a text fits on one line, so that the page offers to unfold
 * only what is folded. An estimate: the build cannot know the reader's fonts.
 */
function fittingClass(text: string): string {
  const { wholeDrawing, panelColumn, sideColumn } = PAGE_BREAKPOINTS;
  const textPx = text.length * CHARACTER_PX;
  if (textPx < PHONE_TEXT_PX) return 'fits-phone';
  if (textPx < wholeDrawing - PAGE_PADDING_PX) return 'fits-narrow';
  if (textPx < panelColumn - PAGE_PADDING_PX) return 'fits-panel';
  return textPx < sideColumn - PAGE_PADDING_PX ? 'fits-wide' : '';
}
