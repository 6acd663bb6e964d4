/** Packs columns, in the build. What comes out is JSON, and `unpackCore` gives the same columns. */
import { greatest, rollup } from 'd3';

import type { DateParts } from '../../time';
import {
  WALL_FIELDS,
  type PackedCore,
  type PackedEvents,
  type PackedTexts,
  type PartsRecipe,
  type Thin,
  type WhenKind,
} from './packed';
import type { PlainCore, When } from '../types';
import { partsAt } from './unpack';

/** What instants may be counted in (ms), the coarsest first. */
const UNITS = [60_000, 1000, 1];

/** Packs the columns of a core. */
export function packCore({ events, ...core }: PlainCore): PackedCore {
  const count = events.id.length;
  const undatedFrom = events.when.indexOf(null);
  const dated = undatedFrom < 0 ? count : undatedFrom;
  const statuses = [...new Set(events.status)];
  const known = (column: readonly (number | null)[]): number[] =>
    column.slice(0, dated).map((instant) => instant ?? 0);
  const instants = [
    known(events.startEarliest),
    known(events.startLatest),
    known(events.endEarliest),
    known(events.endLatest),
  ];
  const [starts = [], ...more] = instants;
  const from = (before: readonly number[], column: readonly number[]): number[] =>
    column.map((instant, i) => instant - (before[i] as number));
  const steps = [
    from([0, ...starts], starts),
    ...more.map((column, k) => from(instants[k] ?? [], column)),
  ];
  const unit = UNITS.find((one) => steps.every((by) => by.every((ms) => ms % one === 0))) ?? 1;
  const packed: PackedEvents = {
    count,
    dated,
    id: joined(events.id),
    title: joined(events.title),
    lane: thin(events.lane),
    importance: thin(events.importance),
    statuses,
    status: thin(events.status.map((status) => statuses.indexOf(status))),
    sources: thin(events.sources),
    disputing: thin(events.disputing),
    unit,
    instants: steps.map((by) => thin(by.map((ms) => ms / unit))) as unknown as [
      Thin,
      Thin,
      Thin,
      Thin,
    ],
    ...packedDates(events.when.slice(0, dated), instants),
  };
  return { ...core, packed };
}

/** Leaves the most frequent number out, where that is shorter. */
export function thin(values: readonly number[]): Thin {
  const counts = rollup(
    values,
    (equals) => equals.length,
    (value) => value,
  );
  const [most, times] = greatest(counts, ([, count]) => count) ?? [0, 0];
  if (times * 2 <= values.length) return values;
  const gaps: number[] = [];
  const others: number[] = [];
  let last = -1;
  values.forEach((value, at) => {
    if (value === most) return;
    gaps.push(at - last);
    others.push(value);
    last = at;
  });
  return { most, gaps, others };
}

function joined(texts: readonly string[]): PackedTexts {
  // Of none at all one string would be one text, an empty one.
  if (texts.length === 0 || texts.some((text) => text.includes('\n'))) return texts;
  return texts.join('\n');
}

/** Each date by how it is told from its instants; what cannot be told so is kept as it is. */
function packedDates(
  whens: readonly (When | null)[],
  instants: readonly (readonly number[])[],
): Pick<PackedEvents, 'kinds' | 'kind' | 'odd'> {
  const kinds = new Map<string, { readonly at: number; readonly kind: WhenKind }>();
  const odd: [number, When][] = [];
  const indexes = whens.map((when, i) => {
    const kind =
      when &&
      kindOf(
        when,
        instants.map((column) => column[i] ?? NaN),
      );
    if (!kind) {
      if (when) odd.push([i, when]);
      return -1;
    }
    const key = JSON.stringify(kind);
    const at = kinds.get(key)?.at ?? kinds.size;
    kinds.set(key, { at, kind });
    return at;
  });
  return { kinds: [...kinds.values()].map(({ kind }) => kind), kind: thin(indexes), odd };
}

function kindOf(when: When, instants: readonly number[]): WhenKind | null {
  const { form, first, last, night, zone, ...rest } = when;
  if (Object.keys(rest).length > 0) return null;
  const firstRecipe = first && recipeOf(first, zone, instants);
  const lastRecipe = last && recipeOf(last, zone, instants);
  if ((first && !firstRecipe) || (last && !lastRecipe)) return null;
  return { form, night, zone, first: firstRecipe, last: lastRecipe };
}

function recipeOf(parts: DateParts, zone: string, instants: readonly number[]): PartsRecipe | null {
  const more: Partial<DateParts> = { ...parts };
  for (const field of WALL_FIELDS) delete (more as { [field in typeof field]?: number })[field];
  const missing = WALL_FIELDS.findIndex((field) => parts[field] === undefined);
  const fields = missing < 0 ? WALL_FIELDS.length : missing;
  for (const [of, instant] of instants.entries()) {
    for (const before of [0, 1] as const) {
      const told = partsAt(instant - before, zone, { fields, more: {} });
      if (WALL_FIELDS.every((field) => told[field] === parts[field])) {
        return { of, before, fields, more };
      }
    }
  }
  return null;
}
