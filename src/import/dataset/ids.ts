import { slugOf } from '../../base';
import type { ReportLog } from '../report/report';
import type { Draft } from '../types';

/**
 * Returns the function that gives an event the id that its file has. An event without one gets its
 * id from its title and date when the dataset is checked.
 */
export function createIds(log: ReportLog): (draft: Draft) => { readonly id?: string } {
  const taken = new Set<string>();
  return ({ id, at }) => {
    if (id === undefined) return {};
    const base = slugOf(id);
    let unique = base;
    for (let n = 2; taken.has(unique); n++) unique = `${base}-${n}`;
    taken.add(unique);
    if (unique !== id) log.report('id-changed', at, { id, instead: unique });
    return { id: unique };
  };
}
