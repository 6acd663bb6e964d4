/** Makes a dataset that passes the check. */
import type { ReportLog } from '../report/report';
import type { Drafts, ImportOptions } from '../types';
import { toDataset, type NewDataset } from './toDataset';

/** How often events are refused and the rest is checked again. */
const MAX_ROUNDS = 3;

/**
 * The dataset of what a reader found. An event with an error of the check is refused, with the
 * sentence of the check, so that one row does not stop the others. An error elsewhere stops the
 * import.
 */
export async function checkedDataset(
  found: Drafts,
  options: ImportOptions,
  log: ReportLog,
): Promise<object> {
  // The check is large, and a page that imports a file may have it already.
  const { parseDataset } = await import('../../format');
  let made: NewDataset = toDataset(found, options, log);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { issues } = parseDataset(made.dataset);
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) break;
    const refused = new Set<number>();
    for (const { path, code, params } of errors) {
      const [, index] = /^events\.(\d+)(?:\.|$)/.exec(path) ?? [];
      const draft = index === undefined ? undefined : made.drafts[Number(index)];
      if (!draft) {
        log.report('dataset-refused', { path }, {}, { code, params });
        continue;
      }
      if (!refused.has(Number(index))) {
        log.report('event-refused', draft.at, {}, { code, params });
      }
      refused.add(Number(index));
    }
    if (refused.size === 0) break;
    const { dataset, drafts } = made;
    made = {
      dataset: { ...dataset, events: dataset.events.filter((_, k) => !refused.has(k)) },
      drafts: drafts.filter((_, k) => !refused.has(k)),
    };
    if (made.drafts.length === 0) log.stop('no-events', {}, {});
  }
  const { dataset } = made;
  const count = String(dataset.events.length);
  log.report('events-read', {}, { events: count, total: String(found.total) });
  return dataset;
}
