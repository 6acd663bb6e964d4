import { slugOf } from '../../base';
import { toLine, toPlainText } from '../text/plainText';
import type { DraftPlace } from '../types';

type Listed = {
  readonly id: string;
  readonly name: string;
  readonly coordinates?: readonly [number, number];
};

/** Collects the places of a dataset: one for each name and position. */
export function createPlaces() {
  const byKey = new Map<string, Listed>();
  const taken = new Set<string>();
  return {
    idOf({ name = '', coordinates }: DraftPlace): string {
      const plain = toLine(toPlainText(name).text);
      const shown = plain || (coordinates ?? []).join(', ');
      const key = `${shown}\n${coordinates?.join() ?? ''}`;
      const known = byKey.get(key);
      if (known) return known.id;
      const base = slugOf(shown);
      let id = base;
      for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
      taken.add(id);
      byKey.set(key, { id, name: shown, ...(coordinates && { coordinates }) });
      return id;
    },
    list: (): readonly Listed[] => [...byKey.values()],
  };
}
