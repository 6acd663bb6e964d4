/**
 * The file, 0 to `chunks - 1`, that holds the details of an event. It is a hash of the id, so the
 * page needs no table.
 */
export function chunkOf(id: string, chunks: number): number {
  let hash = 0;
  for (let k = 0; k < id.length; k++) hash = (hash * 31 + id.charCodeAt(k)) >>> 0;
  return hash % chunks;
}
