/** The pages of a long list: a month each, with every event's details, for readers without scripts. */
import { renderToString } from 'react-dom/server';

import { WHOLE_EVENTS } from '../model';
import { InstanceProvider, loadListPages, type Instance } from '../view';
import type { Edition } from './editions';
import { CONTENT_POLICY, element, filledTemplate } from './html';
import type { PageOptions } from './pages';

const { ListPage, listIndexOf, sectionHeading } = await loadListPages();

type ListPageFile = {
  /** Its folder below the language's own: `list/2025-07/`. */
  readonly path: string;
  readonly html: () => string;
};

/** Where an event's entry stands, of many events. */
export function entryPage(instance: Instance, event: number): string {
  const { hrefs, locale, timeline } = instance;
  return `${hrefs.language(locale)}list/${listIndexOf(timeline).of(event)?.path ?? ''}/`;
}

/** The pages of an edition's list; none where the page itself holds every entry. */
export function listPagesOf(
  instance: Instance,
  { locale, core }: Edition,
  editions: readonly Edition[],
  { template, base, site, isPolicyKept }: PageOptions,
): readonly ListPageFile[] {
  const { timeline } = instance;
  if (timeline.count <= WHOLE_EVENTS) return [];
  const { all } = listIndexOf(timeline);
  // No script is needed to read it, and boot.ts would hide the details until asked for.
  const bare = template.replaceAll(
    / *<(?:script[^>]*><\/script|link rel="modulepreload"[^>]*)>\n?/g,
    '',
  );
  return all.map((section, k) => {
    const path = `list/${section.path}/`;
    const html = (): string =>
      filledTemplate(bare, {
        root: { lang: locale, dir: 'ltr' },
        head: [
          ...(isPolicyKept
            ? [
                element('meta', {
                  'http-equiv': 'Content-Security-Policy',
                  content: CONTENT_POLICY,
                }),
              ]
            : []),
          element('meta', { name: 'color-scheme', content: 'light dark' }),
          element('title', {}, `${sectionHeading(instance, section)}: ${core.title}`),
          ...editions.map((other) =>
            element('link', {
              rel: 'alternate',
              hreflang: other.locale,
              href: `${site ?? base}${other.locale}/${path}`,
            }),
          ),
          element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
        ],
        body: [
          element(
            'div',
            { class: 'kroniek' },
            {
              html: renderToString(
                <InstanceProvider instance={instance}>
                  <ListPage section={section} previous={all[k - 1]} next={all[k + 1]} />
                </InstanceProvider>,
              ),
            },
          ),
        ],
      });
    return { path, html };
  });
}
