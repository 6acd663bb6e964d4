/** Exports of a dataset for tests. */
import { compile, parseDataset, type ParsedDataset } from '../format';
import { createTimeline } from '../model';
import type { Span } from '../time';
import { collectEvents, type Exported } from '.';

export function parsed(json: unknown): ParsedDataset {
  const { dataset, issues } = parseDataset(json, { updated: '2025-09-12' });
  if (!dataset) throw new Error(JSON.stringify(issues));
  return dataset;
}

/** Everything that a dataset has in a language, or its dated events of a range. */
export async function exportOf(
  dataset: ParsedDataset,
  language: string,
  range: Span | null = null,
): Promise<Exported> {
  const { core, details, map } = compile(dataset, language);
  const timeline = createTimeline(core, () => Promise.resolve(details));
  const indexes = range
    ? timeline.overlapping(range)
    : Array.from({ length: timeline.count }, (_, i) => i);
  return { core, range, map, events: await collectEvents(timeline, indexes) };
}
