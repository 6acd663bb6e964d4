import { slugOf } from '../../base';

/** A title and a period with clock times are longer than an id may be. A number may follow. */
const MAX_BASE = 56;

/** What an id is made of. `id` is null if the event has none. */
type NamedEvent = { readonly id: string | null; readonly title: string; readonly date: string };

/**
 * The id of each event: its own, or one of its title and date. It stays the same when other events
 * are added, unless two events have the same title and date: the later of these gets a number.
 */
export function idsOfEvents(events: readonly NamedEvent[]): readonly string[] {
  const taken = new Set(events.flatMap(({ id }) => id ?? []));
  return events.map(({ id, title, date }) => {
    if (id !== null) return id;
    const parts = [slugOf(title), slugOf(date)].filter(Boolean).join('-');
    const base = parts.slice(0, MAX_BASE).replace(/-$/, '');
    let unique = base;
    for (let n = 2; taken.has(unique); n++) unique = `${base}-${n}`;
    taken.add(unique);
    return unique;
  });
}
