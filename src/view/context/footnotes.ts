import { createContext, useContext } from 'react';

import type { CompiledSource, Details, Timeline } from '../../model';

/** The sources of what is printed, in the order in which they are first named. Their numbers are from 1. */
export type Footnotes = ReadonlyMap<
  string,
  { readonly n: number; readonly source: CompiledSource }
>;

/** Gives what is below it the numbers of its sources, so that each is printed once. */
export const FootnotesContext = createContext<Footnotes | null>(null);

/** The footnote of a source; null where sources are named in place. */
export function useFootnote(id: string): number | null {
  return useContext(FootnotesContext)?.get(id)?.n ?? null;
}

/** Numbers the sources of some events. Those whose details cannot be had have none. */
export async function loadFootnotes(
  timeline: Timeline,
  ids: readonly string[],
): Promise<Footnotes> {
  const details = await Promise.allSettled(ids.map(timeline.details));
  return numberSources(details.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}

/** Numbers the sources that these details name, from the first to the last. */
export function numberSources(details: readonly Details[]): Footnotes {
  const notes = new Map<string, { n: number; source: CompiledSource }>();
  for (const { source } of details.flatMap(({ claims }) => claims)) {
    if (!notes.has(source.id)) notes.set(source.id, { n: notes.size + 1, source });
  }
  return notes;
}
