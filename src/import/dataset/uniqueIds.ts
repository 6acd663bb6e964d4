/** Returns the function that makes an id unique: the second `moon` is `moon-2`. */
export function createUniqueIds(taken: readonly string[] = []): (id: string) => string {
  const used = new Set(taken);
  /** The next number of an id, so that many alike take no time. */
  const next = new Map<string, number>();
  return (id) => {
    let unique = id;
    for (let n = next.get(id) ?? 2; used.has(unique); n++) {
      unique = `${id}-${n}`;
      next.set(id, n + 1);
    }
    used.add(unique);
    return unique;
  };
}
