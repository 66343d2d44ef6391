/**
 * The names a misspelt one may have meant, the likeliest first: those that hold it, or that are a few letters away.
 *
 * @param most names at most
 */
export function nearestNames(name: string, names: Iterable<string>, most = 3): string[] {
  const asked = name.toLowerCase();
  const allowed = Math.max(2, Math.floor(asked.length / 3));
  return [...names]
    .map((one) => ({ one, distance: distanceBetween(asked, one.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || a.one.localeCompare(b.one))
    .slice(0, most)
    .map(({ one }) => one);
}

/** Letters to change, add or leave out to come from one word to the other; 1.5 at most where one holds the other. */
function distanceBetween(a: string, b: string): number {
  if (a === b) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  const isHeld = Math.min(a.length, b.length) > 3 && (b.includes(a) || a.includes(b));
  return Math.min(row.at(-1) ?? 0, isHeld ? 1.5 : Infinity);
}

/** ` Did you mean a or b?`; empty where nothing is near. */
export function meant(name: string, names: Iterable<string>): string {
  const near = nearestNames(name, names);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
