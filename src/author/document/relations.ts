/** Relations between the events of rows. They refer to ids, which stay from then on. */
import { setEventKey, setSetting, type Edit } from './edits';
import { objectsOf } from './json';
import type { AuthorDocument, JsonObject } from './types';

/** The relations that begin at an event. */
export function relationsFrom({ settings }: AuthorDocument, id: string): readonly JsonObject[] {
  return objectsOf(settings['relations']).filter(({ from }) => from === id);
}

/** Replaces the relations that begin at an event. `ids` has the event of each row, by its index. */
export function setRelationsFrom(
  id: string,
  relations: readonly JsonObject[],
  ids: ReadonlyMap<number, string>,
): Edit {
  return (document) => {
    const others = objectsOf(document.settings['relations']).filter(({ from }) => from !== id);
    const all = [...others, ...relations.map((relation) => ({ ...relation, from: id }))];
    const named = new Set<unknown>([id, ...relations.map(({ to }) => to)]);
    // An id that follows the title would change with it.
    const edits = document.rows.flatMap((row, k) => {
      const own = ids.get(k) ?? '';
      const isLoose = own !== '' && named.has(own) && row.event?.['id'] === undefined;
      return isLoose ? [setEventKey(row.key, 'id', own)] : [];
    });
    const edited = edits.reduce((now, edit) => edit(now), document);
    return setSetting('relations', all.length > 0 ? all : undefined)(edited);
  };
}
