/** Writes XML. Text is always escaped, and characters that XML does not allow are left out. */

import { escapeXml } from '../../base';

type Xml = { readonly xml: string };

/** Control characters and unpaired surrogates, which XML does not allow (XML 1.0, `Char`). */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escapeText = (text: string): string => escapeXml(text.replaceAll(UNWRITABLE, ''));

/** An element. Strings in its content are escaped. */
export function xml(
  name: string,
  attributes: { readonly [name: string]: string },
  ...content: readonly (string | Xml)[]
): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const inner = content.map((part) => (typeof part === 'string' ? escapeText(part) : part.xml));
  const end = inner.length === 0 ? '/>' : `>${inner.join('')}</${name}>`;
  return { xml: `<${name}${start.join('')}${end}` };
}

/** A complete document. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}
