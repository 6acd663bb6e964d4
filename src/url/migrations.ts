/**
 * Translates queries of earlier versions of the grammar. A breaking change of the grammar raises
 * `VERSION`, and adds a function here under the version before it, which translates a query in
 * place to the next version.
 */
export type Migrations = { readonly [from: number]: (query: URLSearchParams) => void };

/** The version of the grammar in `params.ts`. An address without `v` has version 1. */
export const VERSION = 1;

const migrations: Migrations = {};

/**
 * Translates a query to the current grammar, step by step and in place. A query with an unknown
 * version stays unchanged: reading it adds a notice, and uses the parameters that are valid.
 */
export function migrate(query: URLSearchParams, steps = migrations, version = VERSION): void {
  const written = query.get('v') ?? '1';
  if (!/^[1-9]\d{0,3}$/.test(written)) return;
  for (let from = Number(written); from < version; from++) steps[from]?.(query);
  if (Number(written) < version) query.delete('v');
}
