/** A cache of at most `capacity` values. A new value replaces the least recently used one. */
export class LruCache<Key, Value> {
  private readonly values = new Map<Key, Value>();
  constructor(private readonly capacity: number) {}

  /** The value of a key; `create` makes it if the cache does not have it. */
  get(key: Key, create: (key: Key) => Value): Value {
    let value = this.values.get(key);
    if (value === undefined) value = create(key);
    else this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.capacity) {
      const [oldest] = this.values.keys();
      if (oldest !== undefined) this.values.delete(oldest);
    }
    return value;
  }
}
