/** Longer quotes are named by their first and last words: what stands between may be set otherwise. */
const MAX_WORDS = 10;
const EDGE_WORDS = 5;

/**
 * The address of a page with a text fragment to the words quoted from it (WICG, "URL Fragment Text
 * Directives"). A browser that does not know them shows the page from its top. Files and addresses
 * that are no page stay as they are.
 */
export function textFragmentUrl(url: string, quote: string | null): string {
  if (quote === null || !/^https?:/.test(url) || /\.(?:pdf|docx?|jpe?g|png)(?:[?#]|$)/i.test(url)) {
    return url;
  }
  const words = quote.trim().split(/\s+/);
  const fragments =
    words.length <= MAX_WORDS
      ? [words.join(' ')]
      : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
  // A hyphen and a comma have a meaning of their own there; the encoding takes care of the comma.
  const text = fragments.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
