import { slugOf } from '../../base';
import { toLine, toPlainText } from '../text/plainText';
import { createUniqueIds } from './uniqueIds';

type Named = { readonly id: string; readonly name: string };

export type Names = {
  /** The list that the dataset needs; null if events can have the names. */
  readonly list: readonly Named[] | null;
  /** What an event has for a name as written: the plain name, or its id if there is a list. */
  readonly referenceOf: (written: string) => string;
};

/**
 * The names of lanes, tags or actors. Events can have names in place of ids, unless two names give
 * the same id, as "C" and "C++" do, or one that is `taken`.
 */
export function collectNames(written: Iterable<string>, taken: readonly string[] = []): Names {
  const byName = new Map<string, Named>();
  const uniqueId = createUniqueIds(taken);
  for (const each of new Set(written)) {
    const name = plainName(each);
    if (name !== '' && !byName.has(name)) byName.set(name, { id: uniqueId(slugOf(name)), name });
  }
  const all = [...byName.values()];
  const list = all.some(({ id, name }) => id !== slugOf(name)) ? all : null;
  return {
    list,
    referenceOf: (each) => {
      const name = plainName(each);
      return list ? (byName.get(name)?.id ?? name) : name;
    },
  };
}

export function plainName(written: string): string {
  return toLine(toPlainText(written).text);
}
