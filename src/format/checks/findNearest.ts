/** The known name that is most similar to a mistyped name, or '' if none is close. */
export function findNearest(name: string, known: Iterable<string>): string {
  // A similar name differs in at most a third of its letters, or in one.
  const limit = Math.max(1, Math.floor(name.length / 3)) + 1;
  let best = '';
  let bestDistance = limit;
  for (const candidate of known) {
    // The difference in length is a lower bound. This also makes hostile, huge names cheap.
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

/** The Levenshtein distance, with one row of the table at a time. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
