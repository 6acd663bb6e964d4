/** For longer quotes, only the first and last words count, as markup may differ in between. */
const MAX_WORDS = 10;
const EDGE_WORDS = 5;

/**
 * The address of a web page with a text fragment for the quoted words (WICG, "URL Fragment Text
 * Directives"). Browsers without support show the page from its top. Returns `url` unchanged
 * without a quote, and if `url` is not a web page.
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
  // Hyphens and commas are syntax in a text fragment. `encodeURIComponent` encodes only commas.
  const text = fragments.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
