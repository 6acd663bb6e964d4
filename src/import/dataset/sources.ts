import { slugOf } from '../../base';
import { toLine, toPlainText } from '../text/plainText';
import type { DraftSource } from '../types';

type Listed = {
  readonly id: string;
  readonly url: string;
  readonly publisher?: string;
  readonly title?: string;
};

/**
 * Collects the sources of a dataset. A source that is nothing but an address stays an address in
 * its events.
 */
export function createSources() {
  const byUrl = new Map<string, Listed | null>();
  const taken = new Set<string>();
  const idOf = (url: string): string => {
    const base = slugOf(url.replace(/^\w+:\/*(?:www\.)?/i, ''));
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
  return {
    idsOf(sources: readonly DraftSource[]): readonly string[] {
      const ids = sources.map(({ url, ...more }) => {
        const title = toLine(toPlainText(more.title ?? '').text);
        const publisher = toLine(toPlainText(more.publisher ?? '').text);
        const known = byUrl.get(url);
        if (known) return known.id;
        if (title === '' && publisher === '') return url;
        const listed = {
          id: idOf(url),
          url,
          ...(publisher !== '' && { publisher }),
          ...(title !== '' && { title }),
        };
        byUrl.set(url, listed);
        return listed.id;
      });
      return [...new Set(ids)];
    },
    list: (): readonly Listed[] => [...byUrl.values()].filter((source) => source !== null),
  };
}
