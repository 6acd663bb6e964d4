/**
 * A cache of at most `capacity` values. A new value replaces the least recently used one. Uses are
 * not counted before the cache is half full: nothing is near its end then, and a hit costs less.
 */
export class LruCache<Key, Value> {
  private readonly values = new Map<Key, Value>();
  constructor(private readonly capacity: number) {}

  /** The value of a key; `create` makes it if the cache does not have it. */
  get(key: Key, create: (key: Key) => Value): Value {
    let value = this.values.get(key);
    if (value !== undefined) {
      if (this.values.size <= this.capacity / 2) return value;
      this.values.delete(key);
    } else value = create(key);
    this.values.set(key, value);
    if (this.values.size > this.capacity) {
      const [oldest] = this.values.keys();
      if (oldest !== undefined) this.values.delete(oldest);
    }
    return value;
  }
}
