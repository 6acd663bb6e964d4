import { slugOf } from '../../base';
import { toLine, toPlainText } from '../text/plainText';
import type { DraftSource } from '../types';
import { createUniqueIds } from './uniqueIds';

type Listed = {
  readonly id: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly title?: string;
};

/**
 * Collects the sources of a dataset. A source that is nothing but an address stays an address in
 * its events.
 */
export function createSources() {
  const byKey = new Map<string, Listed>();
  const uniqueId = createUniqueIds();
  return {
    idsOf(sources: readonly DraftSource[]): readonly string[] {
      const ids = sources.flatMap(({ url, ...more }) => {
        const title = toLine(toPlainText(more.title ?? '').text);
        const publisher = toLine(toPlainText(more.publisher ?? '').text);
        const key = url ?? `${publisher}\n${title}`;
        const known = byKey.get(key);
        if (known) return [known.id];
        if (title === '' && publisher === '') return url === undefined ? [] : [url];
        const listed = {
          id: uniqueId(slugOf(url?.replace(/^\w+:\/*(?:www\.)?/i, '') ?? (publisher || title))),
          ...(url !== undefined && { url }),
          // A source without an address needs a publisher.
          ...(publisher !== '' || url === undefined ? { publisher: publisher || title } : {}),
          ...(title !== '' && { title }),
        };
        byKey.set(key, listed);
        return [listed.id];
      });
      return [...new Set(ids)];
    },
    list: (): readonly Listed[] => [...byKey.values()],
  };
}
