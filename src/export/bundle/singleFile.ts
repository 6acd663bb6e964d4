/** A whole timeline as one HTML file, which works from a disk and as an attachment. */
import { escapeHtml } from '../../base';
import { directionOf } from '../../i18n';
import { plainWords } from './plainWords';
import type { BundleContent } from './types';

/**
 * Writes the file. Script and style sheet are inline, and its content policy allows them by their
 * hashes and nothing else: it connects to nothing. Without scripts it shows its words.
 */
export function singleFile(content: BundleContent): string {
  const { dataset, assets } = content;
  const { app, style, loader, plain, words } = assets;
  const hashes = (...texts: readonly { readonly hash: string }[]): string =>
    texts.map(({ hash }) => `'${hash}'`).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(loader, app, ...words)}`,
    `style-src ${hashes(plain, style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const packed = (kind: 'script' | 'style', text: string): string =>
    `<script type="text/plain" data-packed="${kind}">${text}</script>`;
  return pageOf(content, {
    policy,
    style: `<style>${plain.text}</style>`,
    attributes: '',
    scripts: [
      `<script type="application/json" id="kroniek-dataset">${jsonOf(dataset)}</script>`,
      packed('style', style.packed),
      ...[...words, app].map((script) => packed('script', script.packed)),
      `<script>${loader.text}</script>`,
    ],
  });
}

/** The page around a timeline. `attributes` are those of the element with its words. */
export function pageOf(
  content: Pick<BundleContent, 'exported' | 'locale'>,
  parts: {
    readonly policy: string;
    readonly style: string;
    readonly attributes: string;
    readonly scripts: readonly string[];
  },
): string {
  const { exported, locale } = content;
  const { core } = exported;
  const description = core.standfirst || core.title;
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(core.title)}</title>
${parts.style}
</head>
<body>
<main id="kroniek-words" data-languages="${escapeHtml(core.languages.join(' '))}"${parts.attributes}>
${plainWords(content)}
</main>
${parts.scripts.join('\n')}
</body>
</html>
`;
}

/** JSON that no tag in a text can end. */
function jsonOf(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
