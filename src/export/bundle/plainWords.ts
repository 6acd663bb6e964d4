/** The words of a timeline as HTML, for readers without scripts. */
import { escapeHtml } from '../../base';
import { createWords } from '../../i18n';
import type { CompiledSource } from '../../model';
import type { ExportedEvent } from '../types';
import type { BundleContent } from './types';

/** Title, introduction, and every event with its date, summary and sources. */
export function plainWords({ exported, locale }: Pick<BundleContent, 'exported' | 'locale'>) {
  const { core, events } = exported;
  const words = createWords(locale, core.timeZone);
  const eventOf = ({ title, when, details }: ExportedEvent): string => {
    const date = when && words.when(when, { length: 'long', updated: core.updated });
    const sources = new Map(details.claims.map(({ source }) => [source.id, source] as const));
    return [
      '<li>',
      `<h2 dir="auto">${escapeHtml(title)}</h2>`,
      ...(date ? [`<p><time>${escapeHtml(date)}</time></p>`] : []),
      ...(details.summary === '' ? [] : [`<p dir="auto">${escapeHtml(details.summary)}</p>`]),
      ...(sources.size === 0
        ? []
        : [
            `<ul>${[...sources.values()].map((source) => `<li>${linkOf(source)}</li>`).join('')}</ul>`,
          ]),
      '</li>',
    ].join('');
  };
  return [
    `<h1 dir="auto">${escapeHtml(core.title)}</h1>`,
    ...[core.standfirst, core.byline]
      .filter(Boolean)
      .map((text) => `<p dir="auto">${escapeHtml(text)}</p>`),
    `<ol>\n${events.map(eventOf).join('\n')}\n</ol>`,
  ].join('\n');
}

function linkOf({ url, publisher, title }: CompiledSource): string {
  const name = escapeHtml([publisher, title].filter(Boolean).join(': '));
  // The check of a dataset allows no other scheme.
  return url !== null && /^https?:/.test(url) ? `<a href="${escapeHtml(url)}">${name}</a>` : name;
}
