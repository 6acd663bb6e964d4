import type { CompiledCore } from '../model';

/**
 * Names the dataset that a file comes from: `guarantees 1.2.0 sha256:…`. Empty if the hash
 * of its file is not known, as in an app that compiles the dataset itself.
 */
export function releaseOf({ id, version, sha256 }: CompiledCore): string {
  return sha256 === undefined ? '' : `${id} ${version} sha256:${sha256}`;
}
