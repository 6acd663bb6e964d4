/**
 * In which of some files the details of an event are, told from its id alone: so the page needs no
 * table of them.
 */
export function chunkOf(id: string, chunks: number): number {
  let hash = 0;
  for (let k = 0; k < id.length; k++) hash = (hash * 31 + id.charCodeAt(k)) >>> 0;
  return hash % chunks;
}
