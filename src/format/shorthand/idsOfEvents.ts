import { slugOf } from '../../base';

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
    const base = [slugOf(title), slugOf(date)].filter(Boolean).join('-');
    let unique = base;
    for (let n = 2; taken.has(unique); n++) unique = `${base}-${n}`;
    taken.add(unique);
    return unique;
  });
}
