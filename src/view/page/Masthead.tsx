import type { ReactNode } from 'react';

import { localeName, locales } from '../../i18n';
import { useInstance } from '../context/instanceContext';

/**
 * Title, standfirst and links to the other languages. On a page of an event or a range
 * (`isSubpage`), the title links to the whole timeline, and the page has its own `Standfirst`.
 */
export function Masthead({ isSubpage = false }: { readonly isSubpage?: boolean }): ReactNode {
  const { timeline, t, hrefs, locale } = useInstance();
  const { core } = timeline;
  const offered = locales.filter((language) => core.languages.includes(language));
  return (
    <header className="masthead">
      <div>
        <h1>{isSubpage ? <a href={hrefs.home(locale)}>{core.title}</a> : core.title}</h1>
        {!isSubpage && <p className="standfirst">{core.standfirst}</p>}
        {core.unreviewed && <p className="unreviewed">{t('unreviewed')}</p>}
      </div>
      {offered.length > 1 && (
        <nav className="languages" aria-label={t('language.label')}>
          {offered.map((language) => (
            <a
              key={language}
              href={hrefs.currentView(language)}
              hrefLang={language}
              lang={language}
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
