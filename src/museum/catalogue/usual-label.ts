/**
 * What most gifts call their country, the last of them where two names are as frequent: one code may stand for states of several
 * names (West Germany, Germany).
 *
 * @param labels of the gifts, the oldest first
 */
export function usualLabel(labels: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const label of labels) {
    const count = counts.get(label) ?? 0;
    // Set anew at the end, so that the one that came last is first when all are turned round.
    counts.delete(label);
    counts.set(label, count + 1);
  }
  return [...counts].reverse().sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
