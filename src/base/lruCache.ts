/** A memory of the last `most` values that were asked for: the one unused for longest goes first. */
export class LruCache<V> {
  private readonly values = new Map<number | string, V>();
  constructor(private readonly capacity: number) {}

  get(key: number | string, make: () => V): V {
    let value = this.values.get(key);
    if (value === undefined) value = make();
    else this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.capacity) {
      const [oldest] = this.values.keys();
      if (oldest !== undefined) this.values.delete(oldest);
    }
    return value;
  }
}
