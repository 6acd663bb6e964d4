/** Writing HTML: text is always escaped, and nothing that the content policy forbids gets through. */

import { escapeHtml } from '../../base';

/**
 * In force from the page itself where the host sends no headers (public/_headers says the same, with
 * `frame-ancestors`, which a meta tag may not have).
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup. The policy is for the address of the app's own worker (app/features/trustedTypesPolicy.ts).
  "require-trusted-types-for 'script'",
  'trusted-types kroniek',
].join('; ');

/** Markup, as against text. Only this file and React make any. */
export type Markup = { readonly html: string };

/** Elements that have no content and no end tag. */
const VOID = new Set(['base', 'img', 'link', 'meta']);

/** An element; text among its content is escaped. `true` is an attribute without a value. */
export function element(
  name: string,
  attributes: { readonly [name: string]: string | true },
  ...content: readonly (string | Markup)[]
): Markup {
  const start = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  const inner = content.map((part) => (typeof part === 'string' ? escapeHtml(part) : part.html));
  const end = VOID.has(name) ? '' : `</${name}>`;
  return { html: `<${name}${start.join('')}>${inner.join('')}${end}` };
}

/** Fills the template's two places, and gives its root element its attributes. */
export function fillTemplate(
  template: string,
  {
    root,
    head,
    body,
  }: {
    root: { readonly [name: string]: string };
    head: readonly Markup[];
    body: readonly Markup[];
  },
): string {
  const placeholders = {
    '<!--kroniek:head-->': head.map(({ html }) => html).join('\n    '),
    '<!--kroniek:body-->': body.map(({ html }) => html).join('\n    '),
  };
  let page = template
    .replace(/<html[^>]*>/, () => element('html', root).html.replace('</html>', ''))
    .replaceAll(/ *<!-- [^]*?-->\n?/g, '');
  for (const [placeholder, html] of Object.entries(placeholders)) {
    if (!page.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`);
    // A function, since the words may hold `$&`.
    page = page.replace(placeholder, () => html);
  }
  return page;
}

/** Types of data blocks, which no browser runs, whatever the policy. */
const DATA_BLOCK = /\stype="application\/(?:ld\+)?json"/i;

/** Without any of this a page holds nothing that is forbidden but scripts: most have none of it. */
const SUSPECT = /<style|\s(?:style|on\w+)=/i;
const SCRIPTS = /<(script)(?![\w-])(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const TAGS = /<([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/**
 * What a page holds that its own policy would stop: style attributes and elements, scripts and
 * handlers that stand in the page. Empty where all is well.
 */
export function findPolicyViolations(html: string): readonly string[] {
  const violations: string[] = [];
  for (const [tag, name = ''] of html.matchAll(SUSPECT.test(html) ? TAGS : SCRIPTS)) {
    const bare = tag.replaceAll(/"[^"]*"|'[^']*'/g, '""');
    const script =
      name.toLowerCase() === 'script' && !/\ssrc=/i.test(bare) && !DATA_BLOCK.test(tag);
    if (script || name.toLowerCase() === 'style' || /\s(?:style|on\w+)=/i.test(bare)) {
      violations.push(tag);
    }
  }
  return violations;
}
