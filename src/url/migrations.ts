/**
 * Old links: what an address of an earlier version of the grammar says, in this one. A grammar that
 * breaks with this one raises `VERSION` and puts here, by the version that it leaves behind, how a
 * query of it reads now.
 */
export type Migrations = { readonly [from: number]: (query: URLSearchParams) => void };

/** The version of the grammar in `params.ts`. An address without `v` is of version 1. */
export const VERSION = 1;

const migrations: Migrations = {};

/**
 * Brings a query to the grammar of now, step by step, in place. A version that is none of ours is
 * left as it is: reading it says so, and uses what it can.
 */
export function migrate(query: URLSearchParams, steps = migrations, version = VERSION): void {
  const written = query.get('v') ?? '1';
  if (!/^[1-9]\d{0,3}$/.test(written)) return;
  for (let from = Number(written); from < version; from++) steps[from]?.(query);
  if (Number(written) < version) query.delete('v');
}
