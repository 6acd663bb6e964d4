/** Reports the errors of a dataset that was made of a file, each at its row. */
import { parseDataset } from '../../format';
import type { ReportLog } from '../report/report';
import type { Position } from '../types';

/** `positions`: where each event stands in the file. */
export function reportIssues(
  dataset: object,
  positions: readonly Position[],
  log: ReportLog,
): void {
  for (const { severity, path, code, params } of parseDataset(dataset).issues) {
    if (severity !== 'error') continue;
    const index = /^events\.(\d+)/.exec(path)?.[1];
    const at = index === undefined ? undefined : positions[Number(index)];
    log.report('dataset-refused', at ?? { path }, {}, { code, params });
  }
}
