/** A page without scripts. */
import type { ReactNode } from 'react';

import { directionOf } from '../../i18n';
import { InstanceProvider, type Instance } from '../../view';
import type { Edition } from '../editions';
import { element, fillTemplate, rendered } from './html';
import { houseSheetLink } from './house/houseSheet';
import { mediaSheetLink, policyMeta, metadataOf } from './pageHead';
import type { Site, SiteFile } from '../site';

type ReadingPageContent = {
  /** Its folder below the language's folder: `list/2025-07/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly content: () => ReactNode;
  /** The address of a style sheet of its own. */
  readonly styles?: string;
};

/** Creates a page in the timeline's style. It exists only below a language's folder. */
export function readingPage(
  site: Site,
  { locale, core }: Edition,
  instance: Instance,
  { path, title, description, content, styles }: ReadingPageContent,
): SiteFile {
  const alternates = site.editions.map((other) => ({
    hreflang: other.locale,
    path: `${other.locale}/${path}`,
  }));
  const text = (): string =>
    fillTemplate(withoutScripts(site.template), {
      root: { lang: locale, dir: directionOf(locale) },
      head: [
        ...policyMeta(site),
        ...mediaSheetLink(site),
        ...houseSheetLink(site),
        ...metadataOf(site, {
          path: `${locale}/${path}`,
          locale,
          title,
          description,
          alternates,
          kind: 'article',
          siteName: core.title,
          modified: core.updated,
          card: '',
        }),
        ...(styles === undefined ? [] : [element('link', { rel: 'stylesheet', href: styles })]),
      ],
      body: [
        element(
          'div',
          { class: 'kroniek' },
          rendered(<InstanceProvider instance={instance}>{content()}</InstanceProvider>),
        ),
      ],
    });
  return { path: `${locale}/${path}index.html`, text, alternates };
}

/** Removes the scripts: the page needs none, and boot.ts would hide the details. */
function withoutScripts(template: string): string {
  return template.replaceAll(/ *<(?:script[^>]*><\/script|link rel="modulepreload"[^>]*)>\n?/g, '');
}
