import { slugOf } from '../../base';
import type { DraftSource } from '../types';
import { plainName } from './names';
import { createUniqueIds } from './uniqueIds';

type Listed = {
  readonly id: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly title?: string;
};

/**
 * The sources of a dataset, and the references of each event. A source that is nothing but an
 * address stays an address in its events.
 */
export function collectSources(ofEvents: readonly (readonly DraftSource[])[]) {
  const byKey = new Map<string, Listed>();
  const uniqueId = createUniqueIds();
  for (const { url, ...more } of ofEvents.flat()) {
    const [title, publisher] = [plainName(more.title ?? ''), plainName(more.publisher ?? '')];
    const key = keyOf({ url, title, publisher });
    if (byKey.has(key) || (title === '' && publisher === '')) continue;
    // A source without an address needs a publisher.
    const named = publisher || (url === undefined ? title : '');
    byKey.set(key, {
      id: uniqueId(slugOf(url?.replace(/^\w+:\/*(?:www\.)?/i, '') ?? named)),
      ...(url !== undefined && { url }),
      ...(named !== '' && { publisher: named }),
      ...(title !== '' && { title }),
    });
  }
  return {
    list: [...byKey.values()] as readonly Listed[],
    references: ofEvents.map((sources) => [
      ...new Set(
        sources.flatMap(({ url, title, publisher }) => {
          const key = keyOf({
            url,
            title: plainName(title ?? ''),
            publisher: plainName(publisher ?? ''),
          });
          return byKey.get(key)?.id ?? url ?? [];
        }),
      ),
    ]),
  };
}

function keyOf(source: { url: string | undefined; title: string; publisher: string }): string {
  return source.url ?? `${source.publisher}\n${source.title}`;
}
