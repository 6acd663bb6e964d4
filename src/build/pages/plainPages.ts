/** Pages without the timeline: their common frame, and the page of a dataset with problems. */
import { directionOf } from '../../i18n';
import type { Problem } from '../data/dataset';
import { CONTENT_POLICY } from './contentPolicy';
import { element, type Markup } from './html';

type PlainOptions = {
  readonly base: string;
  readonly isPolicyEnforced: boolean;
  /** The address of these pages' style sheet. */
  readonly style: string;
  /** The address of Vite's client, which reloads the page once the dataset is fixed. */
  readonly client?: string;
};

/** Replaces every page while `npm start` runs, until the dataset is fixed. */
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

type PlainPage = {
  readonly lang: string;
  readonly title: string;
  /** More attributes of the root element. */
  readonly root?: Readonly<Record<string, string>>;
  readonly head?: readonly Markup[];
  readonly body: readonly Markup[];
};

/** Writes a plain page, which search engines should not show. */
export function plainPage(
  { lang, title, root = {}, head: extraHead = [], body }: PlainPage,
  { base, isPolicyEnforced, style, client }: PlainOptions,
): string {
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(isPolicyEnforced
      ? [element('meta', { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY })]
      : []),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, title),
    element('link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }),
    element('link', { rel: 'stylesheet', href: style }),
    ...(client === undefined ? [] : [element('script', { type: 'module', src: client })]),
    ...extraHead,
  ];
  const page = element(
    'html',
    { lang, dir: directionOf(lang), ...root },
    element('head', {}, ...head),
    element('body', {}, element('main', {}, ...body)),
  );
  return `<!doctype html>\n${page.html}\n`;
}
