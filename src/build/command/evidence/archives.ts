/**
 * Finds copies in a web archive that follows Memento (RFC 7089), and asks an archive to make one.
 * Both options are addresses to which that of the source is appended.
 */
import { probe, type ProbeOptions } from './probe';

export type Archives = {
  /** Where copies are found, such as `https://web.archive.org/web/`; null: nowhere. */
  readonly find: string | null;
  /** Where a copy is asked for, such as `https://web.archive.org/save/`; null: nowhere. */
  readonly save: string | null;
};

export type Archived =
  | { readonly kind: 'found' | 'made'; readonly address: string }
  | { readonly kind: 'none'; readonly reason: string };

/** The copy that is nearest to a day, or a new one. `published` is `YYYY`, `YYYY-MM` or a day. */
export async function archivedCopyOf(
  { url, published }: { readonly url: string; readonly published: string | null },
  { find, save }: Archives,
  options: ProbeOptions,
): Promise<Archived> {
  let reason = 'no archive is named';
  if (find !== null) {
    const found = await mementoAt(find, url, acceptDatetime(published, options));
    if (typeof found !== 'string') return { kind: 'found', address: found.address };
    reason = found;
  }
  if (save !== null) {
    const made = await mementoAt(save, url, options);
    if (typeof made !== 'string') return { kind: 'made', address: made.address };
    reason = made;
  }
  return { kind: 'none', reason };
}

/** A copy that the archive itself shows and names as one of this source; else why there is none. */
async function mementoAt(
  prefix: string,
  url: string,
  options: ProbeOptions,
): Promise<{ readonly address: string } | string> {
  const answer = await probe(prefix + url, options);
  if (answer.kind === 'failure') return `the archive: ${answer.reason}`;
  const { status, address, headers } = answer;
  if (status === 404) return 'the archive has no copy';
  if (status !== 200) return `the archive answers with status ${status}`;
  if (!headers.has('memento-datetime')) return 'the archive does not answer with a copy';
  const original = originalOf(headers.get('link') ?? '');
  if (original === null ? !address.endsWith(url) : !isSameAddress(original, url)) {
    return 'the archive answers with a copy of another address';
  }
  // The address that asks for a copy is not that of the copy.
  return address === prefix + url ? 'the archive does not name the copy' : { address };
}

function acceptDatetime(published: string | null, options: ProbeOptions): ProbeOptions {
  if (published === null) return options;
  const datetime = new Date(published).toUTCString();
  return { ...options, headers: { ...options.headers, 'Accept-Datetime': datetime } };
}

/** The address with the relation `original` in a header `Link`; null without one. */
function originalOf(link: string): string | null {
  const [, address = null] = /<([^>]*)>\s*;[^<]*\brel="?[^",]*\boriginal\b/.exec(link) ?? [];
  return address;
}

/** Archives write addresses in other ways: without `www.`, as http, without the last slash. */
function isSameAddress(one: string, other: string): boolean {
  const plain = (address: string): string =>
    address
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/(?::80|:443)?(?=\/|$)/, '')
      .replace(/\/$/, '');
  return plain(one) === plain(other);
}
