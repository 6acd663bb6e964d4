/** An object without a prototype, so that ids such as "constructor" are only ids. */
export function withoutPrototype<Value>(entries: readonly (readonly [string, Value])[]): {
  [id: string]: Value;
} {
  const object = Object.create(null) as { [id: string]: Value };
  for (const [id, value] of entries) object[id] = value;
  return object;
}
