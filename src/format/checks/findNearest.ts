/** The known name that a mistyped one most looks like, or '' where none is close. */
export function findNearest(name: string, known: Iterable<string>): string {
  // Longer names may differ in more letters; past a third of them it is another word.
  const limit = Math.max(1, Math.floor(name.length / 3)) + 1;
  let best = '';
  let least = limit;
  for (const candidate of known) {
    // Also keeps a hostile name, a megabyte long, from costing anything.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Letters to insert, delete or replace (Levenshtein), one row of the table at a time. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
