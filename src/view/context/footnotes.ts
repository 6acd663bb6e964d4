import { createContext, useContext } from 'react';

import type { CompiledSource, Details, Timeline } from '../../model';

/** Printed sources by id, in the order of their first claim. Their numbers `n` start at 1. */
export type Footnotes = ReadonlyMap<
  string,
  { readonly n: number; readonly source: CompiledSource }
>;

/** Provides footnote numbers, so that each source is printed once. */
export const FootnotesContext = createContext<Footnotes | null>(null);

/** The footnote number of a source. Null if claims name their sources in full. */
export function useFootnote(id: string): number | null {
  return useContext(FootnotesContext)?.get(id)?.n ?? null;
}

/** Numbers the sources of events, by id. Skips events whose details fail to load. */
export async function loadFootnotes(
  timeline: Timeline,
  ids: readonly string[],
): Promise<Footnotes> {
  const details = await Promise.allSettled(ids.map(timeline.details));
  return numberSources(
    details.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
  );
}

/** Numbers the sources of the claims, in order. */
export function numberSources(details: readonly Details[]): Footnotes {
  const notes = new Map<string, { n: number; source: CompiledSource }>();
  for (const { source } of details.flatMap(({ claims }) => claims)) {
    if (!notes.has(source.id)) notes.set(source.id, { n: notes.size + 1, source });
  }
  return notes;
}
