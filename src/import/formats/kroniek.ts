/** A dataset of Kroniek. It stays as it is, and its errors stop the import. */
import { parseDataset } from '../../format';
import { listAt } from '../text/json';
import type { ReadContext, ReadDataset, SourceFile } from '../types';

export function readKroniek(file: SourceFile, { log }: ReadContext): ReadDataset {
  const dataset = file.json();
  const { issues } = parseDataset(dataset);
  for (const { severity, path, code, params } of issues) {
    if (severity === 'error') log.report('dataset-refused', { path }, {}, { code, params });
  }
  const events = listAt(dataset, 'events') ?? [];
  const isSound = issues.every(({ severity }) => severity !== 'error');
  if (isSound)
    log.report('events-read', {}, { events: String(events.length), total: String(events.length) });
  return { dataset: dataset as object, total: events.length };
}
