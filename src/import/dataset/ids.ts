import { slugOf } from '../../base';
import type { ReportLog } from '../report/report';
import type { Draft } from '../types';
import { createUniqueIds } from './uniqueIds';

/**
 * Returns the function that gives an event the id that its file has. An event without one gets its
 * id from its title and date when the dataset is checked.
 */
export function createIds(log: ReportLog): (draft: Draft) => { readonly id?: string } {
  const uniqueId = createUniqueIds();
  return ({ id, at }) => {
    if (id === undefined || id.trim() === '') return {};
    const unique = uniqueId(slugOf(id));
    if (unique !== id) log.report('id-changed', at, { id, instead: unique });
    return { id: unique };
  };
}
