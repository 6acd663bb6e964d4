/**
 * Finds the page that a reader meant with an address that has no page: with the punctuation of the
 * text around it, in capitals, with an escaped or missing `?`, or with a language that the site
 * does not have.
 */

type SentAddress = {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};

type SiteFolders = {
  /** The folder of the site, with a slash at both ends. */
  readonly base: string;
  readonly languages: readonly string[];
  /** The language to show an embed in if its address has none. */
  readonly fallback: string;
};

const MAX_DECODINGS = 3;
/** The fewest letters that stand for the rest of a name. */
const MIN_LETTERS = 3;

/**
 * Returns the address that was meant, or null if the address is already written as one of this
 * site. Its own result is such an address, so a page that does not exist is tried once.
 */
export function meantAddress(sent: SentAddress, site: SiteFolders): string | null {
  const { base } = site;
  if (!sent.pathname.startsWith(base)) return null;
  const inside = decodedFully(sent.pathname.slice(base.length));
  const [, path = '', tail = ''] = /^(.*?)(?:[?&](?:amp;)*(?=\w+=)(.*))?$/s.exec(inside) ?? [];
  const segments = segmentsOf(path);
  const folders = foldersOf(segments, site);
  const isFile = /\.[a-z\d]+$/.test(folders.at(-1) ?? '');
  const target = base + folders.map((name) => encodeURIComponent(name) + '/').join('');
  const meant = isFile ? target.slice(0, -1) : target;
  if (tail === '' && withoutSlash(meant) === withoutSlash(sent.pathname)) return null;
  const query = [tail, sent.search.slice(1)].filter(Boolean).join('&');
  return meant + (query === '' ? '' : `?${query}`) + sent.hash;
}

/**
 * Completes an address that was cut off, for example at the end of a line in a mail. Returns null
 * unless exactly one page of the folder begins like it. `pages` are the paths of the site's pages.
 * Embeds have the same paths below `embed/v1/`.
 */
export function completedAddress(
  sent: SentAddress,
  base: string,
  pages: readonly string[],
): string | null {
  const [, folder = '', embed = '', cut = ''] =
    /^(.*?)(embed\/v1\/)?([^/]+\/[er]\/[^/]+)\/?$/.exec(sent.pathname) ?? [];
  const [name = ''] = cut.split('/').slice(2);
  if (folder !== base || name.length < MIN_LETTERS) return null;
  const begun = new Set(pages.filter((page) => page.startsWith(base + cut)));
  const [page] = begun;
  if (page === undefined || begun.size > 1) return null;
  return base + embed + page.slice(base.length) + sent.search + sent.hash;
}

/** Undoes all escapes. A malformed escape stays as it is. */
export function decodedFully(text: string): string {
  let decoded = text;
  for (let k = 0; k < MAX_DECODINGS; k++) {
    decoded = decoded.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    });
  }
  return decoded;
}

/** The names in a path, without what surrounds a link in running text. */
function segmentsOf(path: string): readonly string[] {
  return (
    path
      // Full-width signs of East Asian texts.
      .normalize('NFKC')
      .toLowerCase()
      // Line breaks of a mail, with the `=` before them and the quotation mark after them.
      .replaceAll(/=?[\r\n]+[\s>]*/g, '')
      .replaceAll('=', '')
      // What word processors and chats put in: invisible signs, and other dashes for hyphens.
      .replaceAll(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, '')
      .replaceAll(/(?<=[a-z\d])[\u2010-\u2014\u2212](?=[a-z\d])/g, '-')
      .replace(/^[^a-z\d/\\]+/, '')
      // Words, another script, and the ends of links in Markdown and chats.
      .replace(/(?:[\s"<>|]|\]\(|[^\x20-\x7e]).*$/s, '')
      // An escape that was cut off.
      .replace(/(?:%[\da-f]{0,2})+$/, '')
      .split(/[/\\]+/)
      .map((name) => name.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .map((name) => name.replace(/\.html?$/, ''))
      .filter((name) => name !== '' && name !== 'index')
  );
}

/** The folders of the page that was meant, from the site's own. */
function foldersOf(segments: readonly string[], site: SiteFolders): readonly string[] {
  const isEmbed = segments[0] === 'embed';
  const start = isEmbed ? (segments[1] === 'v1' ? 2 : 1) : 0;
  const [first = '', next] = segments.slice(start);
  const isLanguage = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/.test(first);
  const isOwn = (code: string): boolean => code.toLowerCase() === first.replaceAll('_', '-');
  const isNear = (code: string): boolean => isLanguage && code.split('-')[0] === first.slice(0, 2);
  const language = site.languages.find(isOwn) ?? site.languages.find(isNear);
  // Another language than the site's is left out only before a page, where it is surely one.
  const isOther = isLanguage && (isEmbed || next === undefined || next === 'e' || next === 'r');
  const rest = segments.slice(language !== undefined || isOther ? start + 1 : start);
  if (isEmbed) return ['embed', 'v1', language ?? site.fallback, ...rest];
  return language === undefined ? rest : [language, ...rest];
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
