/** "constructor" is a fine id for an event, and must be no more than that. */
export function withoutPrototype<Value>(entries: readonly (readonly [string, Value])[]): {
  [id: string]: Value;
} {
  const bare = Object.create(null) as { [id: string]: Value };
  for (const [id, value] of entries) bare[id] = value;
  return bare;
}
