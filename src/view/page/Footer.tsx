import type { ReactNode } from 'react';

import { isChecked } from '../../i18n';
import { useInstance } from '../context/instanceContext';
import { ThemeChoice } from './ThemeChoice';

/**
 * Byline, coverage, last update, licence, contact, a note on words that no native reader has
 * checked, and the choice of a theme.
 */
export function Footer(): ReactNode {
  const { timeline, t, words, locale } = useInstance();
  const { core } = timeline;
  return (
    <footer className="foot">
      {core.byline && <p>{core.byline}</p>}
      {core.coverage?.note && <p>{core.coverage.note}</p>}
      <p>
        {t('footer.updated', { date: words.date(core.updated) })}
        {core.licence && ` · ${t('footer.licence', { licence: core.licence })}`}
        {core.contact && (
          <>
            {' · '}
            <a href={core.contact}>{t('footer.contact')}</a>
          </>
        )}
      </p>
      {!isChecked(locale) && <p>{t('unchecked')}</p>}
      <ThemeChoice />
    </footer>
  );
}
