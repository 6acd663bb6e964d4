// The table of `--pictures`.
import { section, text } from '../markdown.mjs';

/** @typedef {import('./measurePictures.mjs').PicturesRow} PicturesRow */

/** What a dataset with pictures may cost. */
const LIMITS = { lateness: 1.15, shift: 0.01, kilobytes: 300 };

/** @param {readonly PicturesRow[]} all */
export function picturesTable(all) {
  const plainMs = all.find(({ page }) => page === 'plain')?.largestMs ?? Infinity;
  const lines = all.map(({ page, loads, largestMs, shift, kilobytes, fail }) => {
    const isWithin =
      largestMs <= plainMs * LIMITS.lateness &&
      shift < LIMITS.shift &&
      kilobytes <= LIMITS.kilobytes;
    return [
      page,
      fail ?? String(loads),
      text(largestMs),
      text(shift),
      text(kilobytes),
      isWithin ? 'holds' : '**fails**',
    ];
  });
  const head = ['60 events', 'loads', 'largest paint, ms', 'layout shift, most', 'fetched, KB', ''];
  return section('The first view with pictures, at 390 px', head, lines);
}
