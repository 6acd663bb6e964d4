type Json = { readonly [key: string]: unknown };

/** Names the address of a file as the source of each of its events that has none of its own. */
export function nameSource(dataset: object, address: string): object {
  const { events } = dataset as Json;
  if (!Array.isArray(events)) return dataset;
  const named = (events as readonly Json[]).map((event) =>
    'sources' in event || 'claims' in event || 'source' in event
      ? event
      : { ...event, sources: [address] },
  );
  return { ...dataset, events: named };
}
