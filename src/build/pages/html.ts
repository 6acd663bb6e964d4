/** Writes HTML. Text is always escaped, and code that the content policy forbids is found. */
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';

import { escapeHtml } from '../../base';

/** Markup, which is not escaped again. Only this file and React create it. */
export type Markup = { readonly html: string };

/** Elements without content and end tag. */
const VOID = new Set(['base', 'img', 'link', 'meta']);

/** An element. Strings in its content are escaped. `true` is an attribute without a value. */
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

/**
 * What React renders. Shapes close themselves, as HTML allows within SVG: a page has a thousand.
 */
export function rendered(node: ReactNode): Markup {
  const html = renderToString(node);
  return { html: html.replace(/><\/(?:circle|line|path|rect|use)>/g, '/>') };
}

/** Fills the template's placeholders for head and body, and sets its root element's attributes. */
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
    '<!--kroniek:head-->': head.map(({ html }) => html).join('\n'),
    '<!--kroniek:body-->': body.map(({ html }) => html).join('\n'),
  };
  let page = template
    .replace(/<html[^>]*>/, () => element('html', root).html.replace('</html>', ''))
    .replaceAll(/ *<!-- [^]*?-->\n?/g, '');
  for (const [placeholder, html] of Object.entries(placeholders)) {
    if (!page.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`);
    // A function, since the text may contain `$&`.
    page = page.replace(placeholder, () => html);
  }
  return page;
}

/** Types of data blocks, which browsers do not run. */
const DATA_BLOCK = /\stype="application\/(?:ld\+)?json"/i;

/** A page without a match can only violate the policy with scripts. Most pages have no match. */
const SUSPECT = /<style|\s(?:style|on\w+)=/i;
const SCRIPTS = /<(script)(?![\w-])(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const TAGS = /<([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/**
 * Finds the tags of a page that its own policy would block: style attributes and elements, inline
 * scripts and event handlers.
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
