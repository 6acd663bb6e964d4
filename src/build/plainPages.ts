/** Pages that are not the timeline: an address that leads nowhere, and a dataset with faults. */
import { createTranslate, type Locale } from '../i18n';
import type { Problem } from './dataset';
import { CONTENT_POLICY, element, type Markup } from './html';

type PlainOptions = {
  readonly base: string;
  readonly isPolicyKept: boolean;
  /** Address of the style sheet of these pages. */
  readonly style: string;
  /** Address of Vite's client, which brings the timeline back once the dataset is mended. */
  readonly client?: string;
};

/** The page for an address that leads nowhere, in every language. All its addresses are absolute. */
export function notFoundPage(locales: readonly Locale[], options: PlainOptions): string {
  const words = locales.map((locale) => ({ locale, t: createTranslate(locale) }));
  return plainPage(
    {
      lang: locales[0] ?? 'en',
      title: words[0]?.t('not-found.title') ?? '404',
      body: words.map(({ locale, t }, i) =>
        element(
          'section',
          { lang: locale },
          element(i === 0 ? 'h1' : 'h2', {}, t('not-found.title')),
          element('p', {}, t('not-found.text')),
          element(
            'p',
            {},
            element('a', { href: `${options.base}${locale}/` }, t('not-found.link')),
          ),
        ),
      ),
    },
    options,
  );
}

/** What stands in place of the page, while `npm start` runs, until the dataset is mended. */
export function problemPage(problems: readonly Problem[], options: PlainOptions): string {
  const [file = ''] = problems.map((problem) => problem.file);
  const count = problems.length === 1 ? 'one fault' : `${problems.length} faults`;
  return plainPage(
    {
      lang: 'en',
      title: `The dataset has ${count}`,
      body: [
        element(
          'section',
          {},
          element('h1', {}, `The dataset has ${count}`),
          element(
            'p',
            {},
            'Mend ',
            element('code', {}, file),
            ' and save it: the timeline comes back by itself.',
          ),
          element(
            'ol',
            {},
            ...problems.map(({ severity, path, what, todo }) =>
              element(
                'li',
                { class: severity, 'data-issue': path },
                element('code', {}, path || file),
                element('p', {}, what),
                element('p', { class: 'todo' }, todo),
              ),
            ),
          ),
        ),
      ],
    },
    options,
  );
}

function plainPage(
  { lang, title, body }: { lang: string; title: string; body: readonly Markup[] },
  { base, isPolicyKept, style, client }: PlainOptions,
): string {
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(isPolicyKept
      ? [element('meta', { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY })]
      : []),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, title),
    element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
    element('link', { rel: 'stylesheet', href: style }),
    ...(client === undefined ? [] : [element('script', { type: 'module', src: client })]),
  ];
  const page = element(
    'html',
    { lang, dir: 'ltr' },
    element('head', {}, ...head),
    element('body', {}, element('main', {}, ...body)),
  );
  return `<!doctype html>\n${page.html}\n`;
}
