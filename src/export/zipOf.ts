import { strToU8, zipSync } from 'fflate';

/** The first and the last year of a file in a zip. */
const [FIRST_YEAR, LAST_YEAR] = [1980, 2099];

/**
 * A zip of files by their paths. All have the same day, so that the same content gives the same
 * zip.
 */
export function zipOf(
  files: { readonly [path: string]: string | Uint8Array },
  day: string,
): Uint8Array<ArrayBuffer> {
  const year = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, Number(day.slice(0, 4)) || FIRST_YEAR));
  const mtime = `${year}${day.slice(4)}T12:00`;
  const entries = Object.entries(files).map(
    ([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime, level: 9 });
}
