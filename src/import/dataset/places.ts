import { slugOf } from '../../base';
import type { DraftPlace } from '../types';
import { plainName } from './names';
import { createUniqueIds } from './uniqueIds';

type Listed = {
  readonly id: string;
  readonly name: string;
  readonly coordinates?: readonly [number, number];
};

/** Collects the places of a dataset: one for each name and position. */
export function createPlaces() {
  const byKey = new Map<string, Listed>();
  const uniqueId = createUniqueIds();
  return {
    /** The id of a place; null if it has neither a name nor a position. */
    idOf({ name = '', coordinates }: DraftPlace): string | null {
      const shown = plainName(name) || (coordinates ?? []).join(', ');
      if (shown === '') return null;
      const key = `${shown}\n${coordinates?.join() ?? ''}`;
      const known = byKey.get(key);
      if (known) return known.id;
      const id = uniqueId(slugOf(shown));
      byKey.set(key, { id, name: shown, ...(coordinates && { coordinates }) });
      return id;
    },
    list: (): readonly Listed[] => [...byKey.values()],
  };
}
